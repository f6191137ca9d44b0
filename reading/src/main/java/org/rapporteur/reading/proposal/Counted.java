package org.rapporteur.reading.proposal;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;

/** Reads how many points a plan is said to have. */
final class Counted {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
            Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30));

    private Counted() {}

    /** The number a token says, between 2 and 999; null when it says none. */
    static @Nullable Integer number(Sentence sentence, int token) {
        String form = sentence.form(token).toLowerCase(Locale.ROOT);
        Integer word = WORDS.get(form);
        if (word != null) {
            return word;
        }
        int value = 0;
        for (int at = 0; at < form.length(); at++) {
            char c = form.charAt(at);
            if (c < '0' || c > '9' || at > 2) {
                return null;
            }
            value = value * 10 + c - '0';
        }
        return value < 2 ? null : value;
    }

    /** The number before an item's name, as in "27-point plan": the tokens "27", "-", "point"; null elsewhere. */
    static @Nullable Integer before(Sentence sentence, int item) {
        int at = item - 1;
        if (at > 0 && sentence.xpos(at).equals("HYPH")) {
            at--;
        }
        return at < 0 ? null : number(sentence, at);
    }

    /** "The 20 points": the number that counts a noun; null when none does. */
    static @Nullable Integer of(Sentence sentence, int noun) {
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.NUMMOD) {
                return number(sentence, child);
            }
        }
        return null;
    }
}
