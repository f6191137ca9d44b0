package org.rapporteur.reading.party;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Small questions put to a dependency tree. */
final class Trees {

    /** No token. */
    static final int NONE = -1;

    private Trees() {}

    /** The token of a stretch that everything else in it hangs on; the first when there are several. */
    static int headOf(Sentence sentence, int first, int end) {
        for (int token = first; token < end; token++) {
            int head = sentence.head(token);
            if ((head < first || head >= end) && sentence.upos(token) != Upos.PUNCT) {
                return token;
            }
        }
        return first;
    }

    /** The subject of a predicate, passive or not; {@link #NONE} when it has none. */
    static int subject(Sentence sentence, int predicate) {
        for (int child = sentence.firstChild(predicate); child >= 0; child = sentence.nextSibling(child)) {
            if (isSubject(sentence.relation(child))) {
                return child;
            }
        }
        return NONE;
    }

    static boolean isSubject(Relation relation) {
        return relation.base() == Relation.NSUBJ;
    }

    static boolean has(Sentence sentence, int token, Relation base) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == base) {
                return true;
            }
        }
        return false;
    }

    /** True when a preposition or conjunction of that form (lower case) hangs on the token. */
    static boolean hasCase(Sentence sentence, int token, String form) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.CASE && sentence.form(child).equalsIgnoreCase(form)) {
                return true;
            }
        }
        return false;
    }

    /** True when "not", "never", "n't" or "no" hangs on the token. */
    static boolean negated(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            String lemma = sentence.lemma(child);
            if (lemma.equals("not") || lemma.equals("never") || lemma.equals("no") || lemma.equals("n't")
                    || lemma.equals("neither")) {
                return true;
            }
        }
        return false;
    }

    /** True when the token hangs, at whatever depth, on the other one. Bounded by the sentence's length. */
    static boolean under(Sentence sentence, int token, int ancestor) {
        int steps = sentence.size();
        for (int at = token; at != Sentence.NO_HEAD && steps-- > 0; at = sentence.head(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The predicate of the clause that a token stands in: the nearest head that is a verb or has a subject. */
    static int clause(Sentence sentence, int token) {
        int steps = sentence.size();
        for (int at = sentence.head(token); at != Sentence.NO_HEAD && steps-- > 0; at = sentence.head(at)) {
            if (sentence.upos(at) == Upos.VERB || subject(sentence, at) >= 0) {
                return at;
            }
        }
        return NONE;
    }
}
