package org.rapporteur.reading.quotation;

/** Tells what a character, or a pair of them, is worth as a quotation mark at its place in a text. */
final class QuotationMarks {

    /** What a mark does where it stands. */
    enum Role {
        NONE, OPENS, CLOSES, EITHER
    }

    private QuotationMarks() {}

    /** How many characters the double mark at a position takes up: 0 where there is none, 2 for a pair of singles. */
    static int doubleLength(String text, int position) {
        char c = text.charAt(position);
        if (c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB') {
            return 1;
        }
        boolean pair = (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019') && position + 1 < text.length()
                && text.charAt(position + 1) == c;
        return pair ? 2 : 0;
    }

    /** What the double mark at a position does. */
    static Role doubleRole(String text, int position, int length) {
        return switch (text.charAt(position)) {
            case '\u201C', '\u201E', '\u00AB', '`', '\u2018' -> Role.OPENS;
            case '\u201D', '\u00BB' -> Role.CLOSES;
            default -> byNeighbours(text, position, length);
        };
    }

    private static Role byNeighbours(String text, int position, int length) {
        boolean spaceBefore = position == 0 || opensAfter(text.charAt(position - 1));
        boolean spaceAfter = position + length >= text.length() || closesBefore(text.charAt(position + length));
        if (spaceBefore == spaceAfter) {
            return Role.EITHER;
        }
        return spaceBefore ? Role.OPENS : Role.CLOSES;
    }

    private static boolean opensAfter(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{-\u2013\u2014\u2015/".indexOf(c) >= 0;
    }

    private static boolean closesBefore(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ".,;:!?)]}-\u2013\u2014\u2015/".indexOf(c) >= 0;
    }

    /** True when a single mark at a position can open a quotation: nothing but space before it, a word after it. */
    static boolean singleOpens(String text, int position) {
        char c = text.charAt(position);
        if (c != '\'' && c != '\u2018') {
            return false;
        }
        boolean before = position == 0 || opensAfter(text.charAt(position - 1));
        return before && position + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(position + 1)) || text.charAt(position + 1) == '[');
    }

    /** True when a single mark at a position can close a quotation: something before it, no letter after it. */
    static boolean singleCloses(String text, int position) {
        char c = text.charAt(position);
        if (c != '\'' && c != '\u2019') {
            return false;
        }
        boolean after = position + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(position + 1));
        return after && position > 0 && !opensAfter(text.charAt(position - 1));
    }
}
