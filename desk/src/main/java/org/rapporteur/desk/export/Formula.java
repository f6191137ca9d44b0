package org.rapporteur.desk.export;

/** Knows what a spreadsheet would take for a formula. */
final class Formula {

    /** What starts a formula, in narrow and in full-width writing. */
    private static final String STARTS = "=+-@\t\r＝＋－＠";

    private Formula() {}

    /** True when the cell, past leading blanks and quotes, starts like a formula. */
    static boolean looksLike(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (STARTS.indexOf(c) >= 0) {
                return true;
            }
            if (c != ' ' && c != '\u00A0' && c != '"' && c != '\uFEFF') {
                return false;
            }
        }
        return false;
    }
}
