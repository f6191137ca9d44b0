package org.rapporteur.language.text;

/** Finds where a number ends: {@code 1,200.50}, {@code 7:30}, {@code 9/11}, {@code 555-123-4567}. */
final class Numbers {

    private static final int LONGEST_PHONE = 20;

    private Numbers() {}

    static int end(String text, int from, int end) {
        int phone = phone(text, from, end);
        if (phone > from) {
            return phone;
        }
        int at = from + 1;
        while (at < end) {
            char c = text.charAt(at);
            boolean inside = c == '.' || c == ',' || c == ':' || c == '/' || c == '\u2044';
            if (!Characters.digit(c)
                    && !(inside && at + 1 < end && Characters.digit(text.charAt(at + 1)) && joins(text, c, at, end))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** A comma joins only groups of three digits, so that lists of short numbers fall apart. */
    private static boolean joins(String text, char sign, int at, int end) {
        if (sign != ',') {
            return true;
        }
        int after = at + 1;
        while (after < end && after - at < 5 && Characters.digit(text.charAt(after))) {
            after++;
        }
        return after - at == 4;
    }

    /** Digits in groups joined by hyphens: two hyphens or more, or three digits and four. */
    private static int phone(String text, int from, int end) {
        int at = from;
        int hyphens = 0;
        int hyphen = -1;
        int limit = Math.min(end, from + LONGEST_PHONE);
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '-' && at + 1 < limit && Characters.digit(text.charAt(at + 1))) {
                hyphens++;
                hyphen = at;
            } else if (!Characters.digit(c)) {
                break;
            }
            at++;
        }
        boolean local = hyphens == 1 && hyphen - from == 3 && at - hyphen == 5;
        return hyphens >= 2 || local ? at : from;
    }
}
