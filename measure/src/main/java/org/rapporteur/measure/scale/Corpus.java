package org.rapporteur.measure.scale;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.rapporteur.measure.scale.Made.Kind;
import org.rapporteur.measure.scale.Made.Text;
import org.rapporteur.model.Report;

/**
 * Makes as many reports as are wanted of those that are there: three of ten as they are, one or two of ten copied, cut or
 * edited from these, the rest of the same build in other words. The same reports give the same corpus.
 */
final class Corpus {

    private static final double FOUND = 0.3;

    /** Of a hundred made reports, so many of each kind that is not own text. */
    private static final int EACH = 5;

    private static final int OUTLETS = 200;

    /** So many of the made outlets say something under each of their reports. */
    private static final int STANDING_OUTLETS = 12;

    /** In a copy every so many words one is changed, more or less. */
    private static final int EDIT_EVERY = 18;

    private final List<Report> real;
    private final Rewording rewording;
    private final Random random = new Random(11);
    private final List<Made> made = new ArrayList<>();

    private Corpus(List<Report> found, int wanted) {
        int kept = Math.min(found.size(), (int) (FOUND * wanted));
        List<Report> spread = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            spread.add(found.get((int) ((long) i * found.size() / kept)));
        }
        real = spread;
        rewording = new Rewording(spread);
        for (Report report : real) {
            String outlet = report.outlet() == null ? "" : report.outlet();
            made.add(new Made(Text.of(report, outlet, report.text()), Kind.FOUND, made.size(), new BitSet()));
        }
        while (made.size() < wanted) {
            make();
        }
    }

    static List<Made> of(List<Report> found, int wanted) {
        return new Corpus(found, wanted).made;
    }

    private void make() {
        Kind[] kinds = Kind.values();
        int drawn = 1 + random.nextInt(100) / EACH;
        Kind kind = drawn < kinds.length ? kinds[drawn] : Kind.OWN;
        int source = random.nextInt(real.size());
        Report report = real.get(source);
        List<String> paragraphs = List.of(report.text().split("\n\n", -1));
        BitSet carried = new BitSet();
        String text = switch (kind) {
            case COPY -> carry(paragraphs, 0, paragraphs.size(), carried);
            case CUT -> carry(paragraphs, 0, (paragraphs.size() + 1) / 2, carried);
            case MIXED -> own(true) + "\n\n" + carry(paragraphs, 0, (paragraphs.size() + 1) / 2, carried);
            case PASSAGE -> {
                int first = random.nextInt(paragraphs.size());
                yield own(true) + "\n\n"
                        + carry(paragraphs, first, Math.min(paragraphs.size(), first + 2), carried);
            }
            case QUOTES -> rewording.reworded(report.text(), false, random);
            case STANDING -> own(true) + "\n\n" + standing(made.size() % STANDING_OUTLETS);
            default -> rewording.reworded(report.text(), true, random);
        };
        String outlet = "Made Paper "
                + (kind == Kind.STANDING ? made.size() % STANDING_OUTLETS : random.nextInt(OUTLETS));
        made.add(new Made(Text.of(report, outlet, text), kind, carried.isEmpty() ? made.size() : source, carried));
    }

    private String carry(List<String> paragraphs, int from, int to, BitSet carried) {
        carried.set(from, to);
        return edited(String.join("\n\n", paragraphs.subList(from, to)));
    }

    /** A few paragraphs that nobody else has. */
    private String own(boolean quotesToo) {
        String text = real.get(random.nextInt(real.size())).text();
        int end = text.indexOf("\n\n", text.length() / 2);
        return rewording.reworded(end < 0 ? text : text.substring(0, end), quotesToo, random);
    }

    private String edited(String text) {
        StringBuilder edited = new StringBuilder(text.length());
        for (String word : text.split(" ", -1)) {
            switch (random.nextInt(3 * EDIT_EVERY)) {
                case 0 -> edited.append("indeed ").append(word).append(' ');
                case 1 -> edited.append("other ");
                case 2 -> edited.append("");
                default -> edited.append(word).append(' ');
            }
        }
        return edited.toString().strip();
    }

    private String standing(int outlet) {
        return rewording.reworded("Made Paper " + outlet + " has been telling the people of this coast what they ought "
                + "to know since its founders first carried a printing press over the mountains, and every report in it "
                + "was written by somebody who lives among those whom it concerns.", true, new Random(outlet));
    }
}
