package org.rapporteur.casefile.course;

import java.util.Set;

/** The names of the months, so that the number beside one is known for a day. */
final class Months {

    private static final Set<String> NAMES = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sept", "sep", "oct", "nov", "dec");

    private Months() {}

    /**
     * True for the name of a month.
     *
     * @param word in lower case
     */
    static boolean is(String word) {
        return NAMES.contains(word);
    }
}
