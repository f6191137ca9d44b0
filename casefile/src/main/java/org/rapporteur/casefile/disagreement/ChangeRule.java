package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Quantities;
import org.rapporteur.casefile.quantity.Quantity;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Subject;

/** A number that a report tells to have changed: "up from 41 two weeks earlier", "fell to 59 from 63", "corrected to four". */
final class ChangeRule implements Rule {

    private static final Set<String> MOVED = Set.of("rose to", "fell to", "risen to", "fallen to", "climbed to",
            "dropped to");

    private final CaseIndex index;
    private final Sources sources;
    private final Quantities quantities;

    ChangeRule(CaseIndex index, Sources sources, Quantities quantities) {
        this.index = index;
        this.sources = sources;
        this.quantities = quantities;
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Reading reading : index.affair().readings()) {
            String text = reading.report().text();
            for (Span sentence : reading.sentences()) {
                Draft draft = changed(reading.report().id(), text, sentence);
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private @Nullable Draft changed(String report, String text, Span sentence) {
        List<Word> words = Word.in(text, sentence);
        boolean corrected = words.stream().anyMatch(word -> word.text().equals("corrected"));
        boolean moved = words.stream().anyMatch(word -> switch (word.text()) {
            case "up", "down", "rose", "fell", "risen", "fallen", "climbed", "dropped" -> true;
            default -> false;
        });
        if (!moved && !corrected) {
            return null;
        }
        List<Quantity> read = quantities.in(text, sentence).stream().filter(quantity -> !quantity.isTime()).toList();
        if (read.size() != 2 || !pair(read.getFirst(), read.getLast())) {
            return null;
        }
        String one = before(words, read.getFirst());
        String other = before(words, read.getLast());
        boolean told = other.endsWith("up from") || other.endsWith("down from")
                || (MOVED.stream().anyMatch(one::endsWith) && other.endsWith(" from"))
                || (one.endsWith(" from") && MOVED.stream().anyMatch(other::endsWith))
                || (corrected && other.endsWith(" to"));
        return told ? draft(report, text, words, read, corrected) : null;
    }

    private static boolean pair(Quantity one, Quantity other) {
        boolean bare = one.dimension().equals("count") && other.dimension().equals("count")
                && (one.thing().isEmpty() || other.thing().isEmpty());
        return one.said() != other.said() && (bare || one.comparable(other));
    }

    /** The earlier number stands behind "from", or first where a number is corrected. */
    private Draft draft(String report, String text, List<Word> words, List<Quantity> read, boolean corrected) {
        boolean firstIsFrom = corrected || before(words, read.getFirst()).endsWith(" from");
        Quantity earlier = firstIsFrom ? read.getFirst() : read.getLast();
        Quantity later = firstIsFrom ? read.getLast() : read.getFirst();
        String why = corrected ? "The number was corrected." : "The report tells how the number changed with time.";
        return Draft.update(new Subject(Subject.Kind.OTHER, null, Texts.line(
                new Span(words.getFirst().start(), words.getLast().end()), text)), "number",
                List.of(value(report, text, earlier), value(report, text, later)), why);
    }

    /** The two words before a number. */
    private static String before(List<Word> words, Quantity quantity) {
        String before = "";
        String last = "";
        for (Word word : words) {
            if (word.start() >= quantity.span().start()) {
                break;
            }
            before = last;
            last = word.text();
        }
        return before + " " + last;
    }

    private Draft.Value value(String report, String text, Quantity quantity) {
        return new Draft.Value(Texts.line(quantity.span(), text),
                List.of(sources.evidence(report, quantity.span(), null)));
    }
}
