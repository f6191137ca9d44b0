package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.casefile.kinship.Alignment.Shared;
import org.rapporteur.model.Reading;
import org.rapporteur.model.comparison.Kinship;
import org.rapporteur.model.comparison.Kinship.Passage;
import org.rapporteur.reading.quotation.QuotationMatcher;
import org.rapporteur.reading.text.Furniture;

/** Finds reports that share passages. */
public final class Kinships {

    // How much is alike is counted in plain words, less the words changed; three plain words make about four words of prose.

    /** A shared passage has at least so much alike. */
    private static final int PASSAGE = 8;

    /** One passage with so much alike makes two reports kin. */
    private static final int LONG_PASSAGE = 15;

    /** Passages with so much alike together make two reports kin. */
    private static final int TOGETHER = 30;

    /** They are one text when so much of either is shared ... */
    private static final double ONE_TEXT = 0.5;

    /** ... and so many words; what is shorter than this is a notice of one paragraph. */
    private static final int SHORTEST_TEXT = 50;

    /** A post with the words around it has hardly more alike. */
    private static final int LONGEST_POST = 45;

    /** How the author of a post is shown. */
    private static final String HANDLE = "(@";

    /** All pairs of reports that share passages, in order of report. */
    public List<Kinship> among(List<Reading> readings) {
        Candidates candidates = Candidates.among(ownWords(readings),
                readings.stream().map(reading -> reading.report().outlet()).toList());
        List<OwnWords> texts = candidates.texts();
        List<Kinship> found = new ArrayList<>();
        Alignment alignment = null;
        int aligned = -1;
        for (int pair = 0; pair < candidates.pairs(); pair++) {
            int earlier = candidates.earlier(pair);
            int later = candidates.later(pair);
            if (alignment == null || aligned != earlier) {
                alignment = new Alignment(texts.get(earlier));
                aligned = earlier;
            }
            List<Shared> shared = new ArrayList<>(alignment.with(texts.get(later), PASSAGE));
            shared.removeIf(passage -> isPost(texts.get(later), passage));
            if (isKinship(shared)) {
                found.add(kinship(readings.get(earlier).report().id(), texts.get(earlier),
                        readings.get(later).report().id(), texts.get(later), shared));
            }
        }
        return found;
    }

    /** The own words of each report. */
    private static List<OwnWords> ownWords(List<Reading> readings) {
        QuotationMatcher quotations = new QuotationMatcher();
        Furniture furniture = Furniture.load();
        List<OwnWords> texts = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            texts.add(OwnWords.of(reading, quotations, furniture));
        }
        return texts;
    }

    /** A short passage that holds the handle of an account is a post that both show, without quotation marks. */
    private static boolean isPost(OwnWords text, Shared passage) {
        return passage.alike() < LONGEST_POST && text.holds(passage.otherFrom(), passage.otherTo(), HANDLE);
    }

    private static boolean isKinship(List<Shared> shared) {
        int longest = 0;
        int together = 0;
        for (Shared passage : shared) {
            longest = Math.max(longest, passage.alike());
            together += passage.alike();
        }
        return longest >= LONG_PASSAGE || together >= TOGETHER;
    }

    private static Kinship kinship(String earlier, OwnWords first, String later, OwnWords second,
            List<Shared> shared) {
        List<Passage> passages = new ArrayList<>();
        BitSet ofFirst = new BitSet();
        BitSet ofSecond = new BitSet();
        shared.stream().sorted(Comparator.comparingInt(Shared::from)).forEach(passage -> {
            passages.add(new Passage(first.span(passage.from(), passage.to()),
                    second.span(passage.otherFrom(), passage.otherTo())));
            ofFirst.set(passage.from(), passage.to());
            ofSecond.set(passage.otherFrom(), passage.otherTo());
        });
        double shareOfFirst = (double) ofFirst.cardinality() / first.size();
        double shareOfSecond = (double) ofSecond.cardinality() / second.size();
        return new Kinship(earlier, later, passages, shareOfFirst, shareOfSecond,
                Math.max(shareOfFirst, shareOfSecond) >= ONE_TEXT && ofFirst.cardinality() >= SHORTEST_TEXT);
    }
}
