package org.rapporteur.casefile.course;

/** Reads numbers written in figures. */
final class Amount {

    private static final int LONGEST = 15;

    private Amount() {}

    /** The value of "20,000" or "3.5"; not a number when the word is none. */
    static double of(String word) {
        if (word.isEmpty() || word.length() > LONGEST || word.charAt(0) < '0' || word.charAt(0) > '9') {
            return Double.NaN;
        }
        double value = 0;
        double scale = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c >= '0' && c <= '9') {
                value = scale == 0 ? value * 10 + (c - '0') : value + (c - '0') * scale;
                scale = scale == 0 ? 0 : scale / 10;
            } else if (c == '.' && scale == 0) {
                scale = 0.1;
            } else if (c != ',') {
                return Double.NaN;
            }
        }
        return value;
    }
}
