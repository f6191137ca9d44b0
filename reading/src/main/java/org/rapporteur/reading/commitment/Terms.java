package org.rapporteur.reading.commitment;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.Tree;
import org.rapporteur.reading.time.Deadline;
import org.rapporteur.reading.time.Deadlines;

/** Finds by when a commitment is to be kept. */
final class Terms {

    private Terms() {}

    /** The first deadline among the words of a commitment and its condition, with the words that bind it; or null. */
    static @Nullable Moment of(Draft draft) {
        Sentence sentence = draft.line.sentence();
        Report report = draft.line.text().report();
        BitSet words = reach(draft);
        for (Moment moment : draft.line.text().momentsIn(new Span(sentence.start(), sentence.end()))) {
            Deadline deadline = words.get(token(sentence, moment.span().start()))
                    ? Deadlines.of(report.text(), moment, report.published())
                    : null;
            if (deadline != null) {
                return new Moment(deadline.text(), deadline.span(), moment.kind(), deadline.from(), deadline.to(),
                        moment.precision(), moment.value(), moment.modifier(), moment.reason());
            }
        }
        return null;
    }

    private static BitSet reach(Draft draft) {
        Sentence sentence = draft.line.sentence();
        BitSet words = (BitSet) draft.content.clone();
        words.or(draft.condition);
        for (int child = sentence.firstChild(draft.head); child >= 0; child = sentence.nextSibling(child)) {
            switch (sentence.relation(child).base()) {
                case OBL, NMOD, ADVMOD, COMPOUND, AMOD -> Tree.addUnder(sentence, child, words);
                default -> {
                }
            }
        }
        if (draft.content.isEmpty() && sentence.head(draft.head) >= 0
                && sentence.relation(draft.head).base() == Relation.OBJ) {
            words.or(Tree.under(sentence, sentence.head(draft.head)));
        }
        return words;
    }

    private static int token(Sentence sentence, int position) {
        int low = 0;
        int high = sentence.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentence.start(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
