package org.rapporteur.reading.statement;

import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** The place, day and agency that open a report: "ROME, May 3 (Agency) -". Nobody said them. */
public final class Dateline {

    /** No dateline is longer, in tokens. */
    private static final int LONGEST = 16;

    private Dateline() {}

    /** Index of the first token behind the dateline; 0 when the sentence has none. */
    public static int end(Sentence sentence) {
        if (!shouted(sentence.form(0))) {
            return 0;
        }
        int limit = Math.min(LONGEST, sentence.size() - 1);
        for (int token = 1; token < limit; token++) {
            char first = sentence.firstChar(token);
            if ("-\u2013\u2014\u2015".indexOf(first) >= 0 && !sentence.xpos(token).equals("HYPH")) {
                return token + 1;
            }
            if (Character.isLowerCase(first) && sentence.upos(token) != Upos.ADP) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean shouted(String form) {
        return form.length() > 2 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }
}
