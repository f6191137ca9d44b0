package org.rapporteur.reading.event;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.statement.Dateline;
import org.rapporteur.reading.text.Tree;

/** Finds who does what a verb tells. */
final class Subjects {

    private static final int FARTHEST = 4;

    private final Sentence sentence;
    private final int dateline;

    Subjects(Sentence sentence) {
        this.sentence = sentence;
        this.dateline = Dateline.end(sentence);
    }

    /** The first token behind the dateline; 0 without one. */
    int dateline() {
        return dateline;
    }

    /** The one who acts; -1 when nobody is named, and for a verb in the passive. */
    int of(int verb) {
        return subject(verb, FARTHEST);
    }

    /** Who does what a verb tells: its subject, or that of the verb it hangs on where it has none of its own. */
    private int subject(int verb, int steps) {
        int subject = pastDateline(Tree.subject(sentence, verb), verb);
        Relation relation = sentence.relation(verb);
        if (subject >= 0 && !Tree.relativePronoun(sentence, subject)
                && !Tree.isWord(sentence, subject, "that")) {
            return Tree.passive(sentence, verb) && steps == FARTHEST ? -1 : subject;
        }
        int head = sentence.head(verb);
        if (relation == Relation.ACL_RELCL) {
            return subject >= 0 ? head : -1;
        }
        if (relation == Relation.ACL) {
            boolean participle = Tree.child(sentence, verb, Relation.MARK) < 0;
            return participle ? head : sentence.child(head, Relation.NMOD_POSS);
        }
        if (head < 0 || steps == 0 || (sentence.upos(head) != Upos.VERB && sentence.upos(head) != Upos.ADJ)) {
            return -1;
        }
        return switch (relation) {
            case XCOMP -> Tree.child(sentence, head, Relation.OBJ) >= 0
                    ? Tree.child(sentence, head, Relation.OBJ)
                    : subject(head, steps - 1);
            case CONJ, ADVCL -> subject(head, steps - 1);
            default -> -1;
        };
    }

    /** The subject behind the dateline, where the tree takes the dateline for it. */
    private int pastDateline(int subject, int verb) {
        if (subject >= dateline || subject < 0) {
            return subject;
        }
        for (int token = verb - 1; token >= dateline; token--) {
            if (sentence.upos(token).nominal() && (sentence.head(token) < dateline || sentence.head(token) == verb)) {
                return token;
            }
        }
        return -1;
    }
}
