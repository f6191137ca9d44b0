package org.rapporteur.reading.commitment;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.CommitmentAct;
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
        if (draft.deadline != null) {
            return draft.deadline;
        }
        Sentence sentence = draft.line.sentence();
        Report report = draft.line.text().report();
        BitSet words = reach(draft);
        for (Moment moment : draft.line.text().momentsIn(new Span(sentence.start(), sentence.end()))) {
            boolean named = words.get(token(sentence, moment.span().start())) && term(draft);
            Deadline deadline = words.get(token(sentence, moment.span().start()))
                    ? Deadlines.of(report.text(), moment, report.published())
                    : null;
            if (named && deadline == null) {
                return moment;
            }
            if (deadline != null) {
                return new Moment(deadline.text(), deadline.span(), moment.kind(), deadline.from(), deadline.to(),
                        moment.precision(), moment.value(), moment.modifier(), moment.reason());
            }
        }
        return null;
    }

    /** True for "the March 20 deadline", which needs no "by". */
    private static boolean term(Draft draft) {
        return draft.name.equals("deadline") || draft.name.equals("ultimatum");
    }

    private static BitSet reach(Draft draft) {
        Sentence sentence = draft.line.sentence();
        BitSet words = (BitSet) draft.content.clone();
        words.or(draft.condition);
        if (draft.fate >= 0 && term(draft)) {
            words.or(Tree.under(sentence, draft.fate));
        }
        if (draft.act == CommitmentAct.REFUSAL || draft.act == CommitmentAct.ACCEPTANCE) {
            return words;
        }
        for (int child = sentence.firstChild(draft.head); child >= 0; child = sentence.nextSibling(child)) {
            switch (sentence.relation(child).base()) {
                case OBL, NMOD, ADVMOD, COMPOUND, AMOD -> near(sentence, child, words);
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

    /** Adds a phrase, but no clause that hangs on it. */
    private static void near(Sentence sentence, int head, BitSet into) {
        BitSet phrase = Tree.under(sentence, head);
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (relation == Relation.ACL || relation == Relation.APPOS || relation == Relation.PARATAXIS) {
                phrase.andNot(Tree.under(sentence, child));
            }
        }
        into.or(phrase);
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
