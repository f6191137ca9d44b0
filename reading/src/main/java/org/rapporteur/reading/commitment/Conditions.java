package org.rapporteur.reading.commitment;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.text.Tree;

/** Finds on what a commitment hangs: "unless ...", "if ...", "in exchange for ...". */
final class Conditions {

    private Conditions() {}

    /**
     * The head of a condition that belongs to a commitment; -1 when there is none.
     *
     * @param trigger the word that makes the commitment
     * @param what what it is about; the condition may hang inside it
     */
    static int find(Sentence sentence, int trigger, BitSet what, Lexicon words) {
        for (int token = 0; token < sentence.size(); token++) {
            if (opens(sentence, token, words)) {
                int head = clause(sentence, token);
                if (head >= 0 && belongs(sentence, head, trigger, what)) {
                    return head;
                }
            }
        }
        return -1;
    }

    private static boolean opens(Sentence sentence, int token, Lexicon words) {
        String lemma = sentence.lemma(token);
        if (words.is(lemma, Use.CONDITION)) {
            Relation relation = sentence.relation(token).base();
            return relation == Relation.MARK || relation == Relation.ADVMOD;
        }
        return switch (lemma) {
            case "as" -> next(sentence, token, "long");
            case "so" -> next(sentence, token, "long") && next(sentence, token + 1, "as");
            case "in" -> (next(sentence, token, "exchange") || next(sentence, token, "return"))
                    && next(sentence, token + 1, "for");
            case "on" -> next(sentence, token, "condition");
            case "should" -> sentence.relation(token) == Relation.AUX && sentence.head(token) > token
                    && sentence.relation(sentence.head(token)) == Relation.ADVCL
                    && first(sentence, sentence.head(token)) == token;
            default -> false;
        };
    }

    private static boolean next(Sentence sentence, int token, String lemma) {
        return token + 1 < sentence.size() && sentence.lemma(token + 1).equals(lemma);
    }

    /** The widest head whose words begin at a token; no wider than the clause or phrase a condition is. */
    private static int clause(Sentence sentence, int token) {
        int at = token;
        while (sentence.head(at) >= 0 && !whole(sentence.relation(at).base())
                && first(sentence, sentence.head(at)) >= token) {
            at = sentence.head(at);
        }
        return sentence.head(at) < 0 ? -1 : at;
    }

    /** True for what a condition is when it opens its sentence, and all that follows begins with it. */
    private static boolean whole(Relation relation) {
        return relation == Relation.ADVCL || relation == Relation.OBL;
    }

    /** The first token under a head, marks left out. */
    private static int first(Sentence sentence, int head) {
        int first = head;
        int at = head;
        while (at >= 0) {
            first = at;
            at = -1;
            for (int child = sentence.firstChild(first); child >= 0 && child < first; child = sentence
                    .nextSibling(child)) {
                if (sentence.relation(child) != Relation.PUNCT) {
                    at = child;
                    break;
                }
            }
        }
        return first;
    }

    private static boolean belongs(Sentence sentence, int head, int trigger, BitSet what) {
        int governor = sentence.head(head);
        if (governor < 0 || Tree.under(sentence, head).get(trigger)) {
            return false;
        }
        if (governor == trigger || what.get(governor)) {
            return true;
        }
        int at = trigger;
        for (int step = 0; step < sentence.size() && at >= 0; step++) {
            if (at == governor) {
                return true;
            }
            at = switch (sentence.relation(at).base()) {
                case XCOMP, CONJ, PARATAXIS, CCOMP, ADVCL -> sentence.head(at);
                case OBJ, OBL -> at == trigger && sentence.upos(at).nominal() ? sentence.head(at) : -1;
                default -> -1;
            };
        }
        return false;
    }
}
