package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.CueEntry;

/** Matches the cues of a lexicon, with their companions, against the words of a sentence. */
final class CueMatch {

    private CueMatch() {}

    /** The first of the entries whose companions all hang on the token; null when none does. */
    static @Nullable CueEntry match(Sentence sentence, int token, List<CueEntry> entries) {
        for (int number = 0; number < entries.size(); number++) {
            CueEntry entry = entries.get(number);
            if (matches(sentence, token, entry)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean matches(Sentence sentence, int token, CueEntry entry) {
        int head = token;
        for (String companion : entry.companions()) {
            int child = child(sentence, head, companion);
            if (child < 0 && head != token) {
                child = child(sentence, token, companion);
            }
            if (child < 0) {
                return false;
            }
            head = child;
        }
        return true;
    }

    private static int child(Sentence sentence, int head, String lemma) {
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.lemma(child).equals(lemma)) {
                return child;
            }
        }
        return -1;
    }

    /** The words of the cue: the token, its auxiliaries and negation, its companions. */
    static BitSet words(Sentence sentence, int token, CueEntry entry) {
        BitSet words = new BitSet(sentence.size());
        words.set(token);
        int head = token;
        for (String companion : entry.companions()) {
            int child = child(sentence, head, companion);
            if (child < 0) {
                child = child(sentence, token, companion);
            }
            if (child >= 0) {
                words.set(child);
                head = child;
            }
        }
        for (int child = sentence.firstChild(token); child >= 0 && child < token; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (relation == Relation.AUX || relation == Relation.COP || negation(sentence, child)) {
                words.set(child);
            }
        }
        return words;
    }

    /** True when the cue is denied: "did not say", "never promised". */
    static boolean negated(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (negation(sentence, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean negation(Sentence sentence, int token) {
        String lemma = sentence.lemma(token);
        return lemma.equals("not") || lemma.equals("never") || lemma.equals("n't") || lemma.equals("n\u2019t");
    }
}
