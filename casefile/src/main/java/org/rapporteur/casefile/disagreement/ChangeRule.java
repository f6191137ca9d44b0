package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
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
        boolean moved = false;
        boolean corrected = false;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).text();
            String next = at + 1 < words.size() ? words.get(at + 1).text() : "";
            moved |= (word.equals("up") || word.equals("down")) && next.equals("from");
            moved |= (word.equals("rose") || word.equals("fell") || word.equals("risen") || word.equals("fallen")
                    || word.equals("climbed") || word.equals("dropped")) && next.equals("to");
            corrected |= word.equals("corrected") || (word.equals("revised") && (next.equals("to") || next.equals("the")
                    || next.equals("up") || next.equals("down")));
        }
        if (!moved && !corrected) {
            return null;
        }
        List<Quantity> read = quantities.in(text, sentence).stream().filter(quantity -> !quantity.isTime()).toList();
        if (read.size() != 2 || !pair(read.getFirst(), read.getLast())) {
            return null;
        }
        return draft(report, text, words, read, corrected);
    }

    private static boolean pair(Quantity one, Quantity other) {
        boolean bare = one.dimension().equals("count") && other.dimension().equals("count")
                && (one.thing().isEmpty() || other.thing().isEmpty());
        return one.said() != other.said() && (bare || one.comparable(other));
    }

    /** The earlier number stands behind "from", or first where a number is corrected. */
    private Draft draft(String report, String text, List<Word> words, List<Quantity> read, boolean corrected) {
        boolean firstIsFrom = corrected || before(words, read.getFirst()).equals("from");
        Quantity earlier = firstIsFrom ? read.getFirst() : read.getLast();
        Quantity later = firstIsFrom ? read.getLast() : read.getFirst();
        String why = corrected ? "The number was corrected." : "The report tells how the number changed with time.";
        return Draft.update(new Subject(Subject.Kind.OTHER, null, Texts.line(
                new Span(words.getFirst().start(), words.getLast().end()), text)), "number",
                List.of(value(report, text, earlier), value(report, text, later)), why);
    }

    private static String before(List<Word> words, Quantity quantity) {
        String before = "";
        for (Word word : words) {
            if (word.start() >= quantity.span().start()) {
                break;
            }
            before = word.text();
        }
        return before;
    }

    private Draft.Value value(String report, String text, Quantity quantity) {
        return new Draft.Value(Texts.line(quantity.span(), text),
                List.of(sources.evidence(report, quantity.span(), null)));
    }
}
