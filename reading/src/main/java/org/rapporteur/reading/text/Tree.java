package org.rapporteur.reading.text;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Ways to look around in a sentence's tree. Sets of tokens are {@link BitSet}s of token indices. */
public final class Tree {

    private Tree() {}

    /** A token and all that hangs on it, directly or not. */
    public static BitSet under(Sentence sentence, int token) {
        BitSet tokens = new BitSet(sentence.size());
        addUnder(sentence, token, tokens);
        return tokens;
    }

    /** Adds a token and all that hangs on it to a set; what already is in the set is not entered again. */
    public static void addUnder(Sentence sentence, int token, BitSet into) {
        if (into.get(token)) {
            return;
        }
        int[] open = new int[sentence.size() + 1];
        int depth = 0;
        open[depth++] = token;
        into.set(token);
        while (depth > 0) {
            int next = open[--depth];
            for (int child = sentence.firstChild(next); child >= 0; child = sentence.nextSibling(child)) {
                if (!into.get(child)) {
                    into.set(child);
                    open[depth++] = child;
                }
            }
        }
    }

    /** The first child, from the left, whose bare relation is the given one; -1 when there is none. */
    public static int child(Sentence sentence, int token, Relation base) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == base) {
                return child;
            }
        }
        return -1;
    }

    /** The subject of a predicate, active or passive, no expletive and no clause; -1 when there is none. */
    public static int subject(Sentence sentence, int predicate) {
        return child(sentence, predicate, Relation.NSUBJ);
    }

    /** True when the verb stands in the passive. */
    public static boolean passive(Sentence sentence, int verb) {
        boolean have = false;
        boolean subject = false;
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            switch (sentence.relation(child)) {
                case AUX_PASS -> {
                    return true;
                }
                case NSUBJ_PASS, CSUBJ_PASS -> subject = true;
                case AUX -> have = have || sentence.lemma(child).equals("have");
                default -> {
                }
            }
        }
        return subject && !have && sentence.xpos(verb).equals("VBN");
    }

    /** True when a word with this dictionary form hangs on the token as its preposition or conjunction. */
    public static boolean introducedBy(Sentence sentence, int token, String word) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if ((relation == Relation.CASE || relation == Relation.MARK || relation == Relation.ADVMOD)
                    && isWord(sentence, child, word)) {
                return true;
            }
        }
        return false;
    }

    /** True when the token is this lower-case word, however it is capitalised. */
    public static boolean isWord(Sentence sentence, int token, String word) {
        int start = sentence.start(token);
        return sentence.end(token) - start == word.length() && word.equalsIgnoreCase(sentence.form(token));
    }

    /** True when a predicate is an infinitive with "to". */
    public static boolean infinitive(Sentence sentence, int predicate) {
        for (int child = sentence.firstChild(predicate); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.upos(child) == Upos.PART && sentence.relation(child) == Relation.MARK) {
                return true;
            }
        }
        return false;
    }

    /** True when the token heads a clause with a finite verb: itself, its auxiliary or its copula. */
    public static boolean finite(Sentence sentence, int token) {
        if (finiteTag(sentence.xpos(token))) {
            return true;
        }
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if ((relation == Relation.AUX || relation == Relation.COP) && finiteTag(sentence.xpos(child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean finiteTag(String tag) {
        return switch (tag) {
            case "VBD", "VBP", "VBZ", "MD" -> true;
            default -> false;
        };
    }

    /** True for ", saying ...": a participle after a comma, quotation marks between them passed over. */
    public static boolean afterComma(Sentence sentence, int verb) {
        if (!sentence.xpos(verb).equals("VBG")) {
            return false;
        }
        int before = verb - 1;
        while (before > 0 && sentence.upos(before) == Upos.PUNCT && sentence.firstChar(before) != ',') {
            before--;
        }
        return before >= 0 && sentence.firstChar(before) == ',';
    }

    /** True for a pronoun that opens a relative clause. */
    public static boolean relativePronoun(Sentence sentence, int token) {
        String tag = sentence.xpos(token);
        return tag.equals("WP") || tag.equals("WDT");
    }
}
