package org.rapporteur.casefile.occasion;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes the words of sentences comparable: long words in lower case, without their commonest endings. */
final class Stems {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    private Stems() {}

    static Set<String> of(String text) {
        Set<String> stems = new TreeSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                if (i - start >= SHORTEST && i - start <= LONGEST) {
                    stems.add(stem(text.substring(start, i).toLowerCase(Locale.ROOT)));
                }
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
