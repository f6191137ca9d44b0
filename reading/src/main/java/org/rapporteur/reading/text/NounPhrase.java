package org.rapporteur.reading.text;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** How far the phrase of a noun reaches: what stands before it, and prepositional phrases behind it, but no clauses. */
public final class NounPhrase {

    private NounPhrase() {}

    /** The first token of the phrase that a token heads. */
    public static int first(Sentence sentence, int head) {
        int first = head;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int child = sentence.firstChild(head); child >= 0 && child < first; child = sentence
                    .nextSibling(child)) {
                if (opens(sentence.relation(child))) {
                    BitSet under = Tree.under(sentence, child);
                    if (under.length() >= first - 1 && under.length() <= first
                            && onlyMarks(sentence, under.length(), first)
                            && under.nextSetBit(0) < first) {
                        first = under.nextSetBit(0);
                        grown = true;
                        break;
                    }
                }
            }
        }
        while (first < head && sentence.upos(first) == Upos.PUNCT) {
            first++;
        }
        return first;
    }

    private static boolean opens(Relation relation) {
        return switch (relation) {
            case DET, DET_PREDET, AMOD, COMPOUND, NUMMOD, NMOD_POSS, NMOD_DESC, NMOD_UNMARKED, FLAT, ADVMOD, NMOD,
                    OBL_UNMARKED, OBL ->
                true;
            default -> false;
        };
    }

    private static boolean onlyMarks(Sentence sentence, int from, int to) {
        for (int token = from; token < to; token++) {
            if (sentence.upos(token) != Upos.PUNCT) {
                return false;
            }
        }
        return true;
    }

    /** The token after the last of the phrase that a token heads. */
    public static int end(Sentence sentence, int head) {
        int end = head + 1;
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (child >= end && closes(sentence.relation(child))) {
                int first = first(sentence, child);
                int preposition = preposition(sentence, child, end);
                if (preposition == end || first == end) {
                    end = Math.max(end, end(sentence, child));
                }
            }
        }
        return end;
    }

    /** The whole phrase that a noun heads, joined nouns within it too, but no clauses and none joined to the noun itself. */
    public static BitSet whole(Sentence sentence, int head) {
        BitSet tokens = Tree.under(sentence, head);
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            boolean apart = switch (sentence.relation(child)) {
                case CONJ, APPOS, PARATAXIS, ACL, ACL_RELCL, ADVCL, CCOMP, COP, AUX, NSUBJ, DEP, CC, MARK, CASE,
                        PUNCT ->
                    true;
                default -> false;
            };
            if (apart) {
                tokens.andNot(Tree.under(sentence, child));
            }
        }
        return tokens;
    }

    private static int preposition(Sentence sentence, int noun, int from) {
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            if (child >= from && sentence.relation(child) == Relation.CASE) {
                return child;
            }
        }
        return -1;
    }

    private static boolean closes(Relation relation) {
        return switch (relation) {
            case FLAT, COMPOUND, NMOD, NUMMOD, NMOD_DESC -> true;
            default -> false;
        };
    }
}
