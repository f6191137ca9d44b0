package org.rapporteur.casefile.occasion;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes the words of sentences comparable: long words in lower case, without their commonest endings. */
final class Stems {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    private Stems() {}

    /** Of all words. */
    static Set<String> of(String text) {
        return read(text, false);
    }

    /** Of names and numbers: of words that begin with a capital letter, the first of the text aside, or with a digit. */
    static Set<String> names(String text) {
        return read(text, true);
    }

    private static Set<String> read(String text, boolean names) {
        Set<String> stems = new TreeSet<>();
        int start = -1;
        boolean first = true;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                char initial = text.charAt(start);
                boolean digit = Character.isDigit(initial);
                boolean name = digit ? i - start >= 2 : Character.isUpperCase(initial) && !first;
                if (i - start <= LONGEST && (i - start >= SHORTEST || (names && digit)) && (!names || name)) {
                    stems.add(stem(text.substring(start, i).toLowerCase(Locale.ROOT)));
                }
                first = false;
                start = -1;
            }
        }
        return stems;
    }

    private static String stem(String word) {
        for (String ending : new String[]{"ing", "ed", "es", "s"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
