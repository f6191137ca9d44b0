package org.rapporteur.casefile.wording;

import java.util.Locale;

/** What is left of a word without its endings, so that "tanker" and "tankers", "closed" and "closing" meet. */
public final class Stem {

    private static final int SHORTEST_BEFORE_PLURAL = 3;
    private static final int SHORTEST_BEFORE_VERB_ENDING = 4;

    private Stem() {}

    /**
     * The stem, in lower case; empty for a word without letters or digits.
     *
     * @param word one word, with or without "'s"
     */
    public static String of(String word) {
        String stem = bare(word.toLowerCase(Locale.ROOT).replace('’', '\''));
        stem = withoutPlural(stem);
        stem = without(stem, "ing", SHORTEST_BEFORE_VERB_ENDING,
                without(stem, "ed", SHORTEST_BEFORE_VERB_ENDING, stem));
        return stem.length() > SHORTEST_BEFORE_VERB_ENDING ? without(stem, "e", 1, stem) : stem;
    }

    private static String bare(String word) {
        String bare = without(word, "'s", 1, word);
        int start = 0;
        int end = bare.length();
        while (start < end && !Character.isLetterOrDigit(bare.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(bare.charAt(end - 1))) {
            end--;
        }
        return bare.substring(start, end);
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() >= SHORTEST_BEFORE_PLURAL + 3) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")) {
            return word.substring(0, word.length() - 2);
        }
        return without(word, "es", SHORTEST_BEFORE_PLURAL, without(word, "s", SHORTEST_BEFORE_PLURAL, word));
    }

    /** The word without the ending, when enough is left of it; otherwise the other. */
    private static String without(String word, String ending, int least, String other) {
        return word.endsWith(ending) && word.length() - ending.length() >= least
                ? word.substring(0, word.length() - ending.length())
                : other;
    }
}
