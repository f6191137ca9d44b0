package org.rapporteur.intake.date;

import java.util.List;
import java.util.Locale;

/** English names of months, whole or cut to at least three letters. */
final class Months {

    private static final List<String> NAMES = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    private Months() {}

    /** The month's number, or 0 when the word names none. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() >= 3) {
            for (int i = 0; i < NAMES.size(); i++) {
                if (NAMES.get(i).startsWith(lower) || (lower.equals("sept") && i == 8)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
