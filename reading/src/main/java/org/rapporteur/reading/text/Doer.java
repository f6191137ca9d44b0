package org.rapporteur.reading.text;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Finds who does what a verb says: its subject or agent, or that of the verb it leans on. */
public final class Doer {

    /** How far a verb may lean on others for its subject; a guard against odd trees. */
    private static final int FARTHEST = 8;

    private Doer() {}

    /** The head of the phrase that names who does it; -1 when the sentence does not tell. */
    public static int of(Sentence sentence, int verb) {
        int at = verb;
        for (int step = 0; step < FARTHEST && at >= 0; step++) {
            if (Tree.passive(sentence, at)) {
                return step == 0 ? agent(sentence, at) : antecedent(sentence, Tree.subject(sentence, at));
            }
            int subject = subject(sentence, at);
            if (subject >= 0) {
                return antecedent(sentence, subject);
            }
            int head = sentence.head(at);
            if (head < 0 || Tree.child(sentence, at, Relation.EXPL) >= 0) {
                return -1;
            }
            switch (sentence.relation(at)) {
                case CONJ, PARATAXIS -> at = head;
                case ADVCL -> {
                    if (sentence.xpos(at).equals("VBN")) {
                        return agent(sentence, at);
                    }
                    at = head;
                }
                case XCOMP, CCOMP -> {
                    if (sentence.relation(at) == Relation.CCOMP && Tree.finite(sentence, at)) {
                        return -1;
                    }
                    int object = Tree.child(sentence, head, Relation.OBJ);
                    if (object >= 0 && object < at) {
                        return object;
                    }
                    at = head;
                }
                case ACL -> {
                    if (sentence.xpos(at).equals("VBN")) {
                        return agent(sentence, at);
                    }
                    return sentence.xpos(at).equals("VBG") ? head : Tree.child(sentence, head, Relation.NMOD_POSS);
                }
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** The subject that stands nearest before its predicate, or else the first behind it; -1 when there is none. */
    private static int subject(Sentence sentence, int predicate) {
        int nearest = -1;
        for (int child = sentence.firstChild(predicate); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.NSUBJ && (nearest < 0 || child < predicate)) {
                nearest = child;
            }
        }
        return nearest;
    }

    /** The "by ..." of a passive or participle; -1 when there is none. */
    public static int agent(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if ((relation == Relation.OBL || relation == Relation.NMOD) && sentence.upos(child) != Upos.NUM
                    && Tree.introducedBy(sentence, child, "by")) {
                return child;
            }
        }
        return -1;
    }

    /** True for ", who": speaks of the whole phrase before the comma. */
    private static boolean apart(Sentence sentence, int pronoun) {
        return sentence.lemma(pronoun).equals("who") && pronoun > 0 && sentence.firstChar(pronoun - 1) == ',';
    }

    /** The head of the phrase that a noun belongs to: "chief" for "the chief of the guard". */
    private static int whole(Sentence sentence, int noun) {
        int at = noun;
        for (int step = 0; step < FARTHEST && sentence.relation(at) == Relation.NMOD; step++) {
            at = sentence.head(at);
        }
        return at;
    }

    /** Of a relative pronoun the noun it stands for; any other token itself. */
    public static int antecedent(Sentence sentence, int token) {
        if (token < 0 || !(Tree.relativePronoun(sentence, token) || sentence.lemma(token).equals("that"))) {
            return token;
        }
        int at = token;
        for (int step = 0; step < FARTHEST && at >= 0; step++) {
            if (sentence.relation(at) == Relation.ACL_RELCL) {
                return apart(sentence, token) ? whole(sentence, sentence.head(at)) : sentence.head(at);
            }
            at = sentence.head(at);
        }
        return token;
    }
}
