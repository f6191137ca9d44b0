package org.rapporteur.language.text;

/** What kind of character stands at a place; every answer is for one {@code char} or the pair that begins there. */
final class Characters {

    private Characters() {}

    /** True for what shows nothing: blanks of every kind, control and format characters. */
    static boolean invisible(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7f;
        }
        return c <= 0xa0 || c == 0xad || Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** True for what ends a chunk: invisible, but for characters that join or part letters within a word. */
    static boolean blank(char c) {
        return invisible(c) && c != 0xad && c != 0x200c && c != 0x200d && c != 0x2060;
    }

    static boolean lineBreak(char c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x0b || c == 0x0c || c == 0x85;
    }

    static boolean digit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean letter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c) || mark(c);
    }

    private static boolean mark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || c == 0xad || c == 0x200c || c == 0x200d || c == 0x2060;
    }

    static boolean word(char c) {
        return letter(c) || digit(c);
    }

    static boolean upper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean lower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2032' || c == '`' || c == '\u00b4';
    }

    /** A quotation mark that may open speech, straight ones included. */
    static boolean openingQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201e' || c == '\u2018' || c == '\'' || c == '`' || c == '\u00ab'
                || c == '\u201a' || c == '\u201f' || c == '\u2039';
    }

    /** A quotation mark that may close speech, straight ones included. */
    static boolean closingQuote(char c) {
        return c == '"' || c == '\u201d' || c == '\u2019' || c == '\'' || c == '\u00bb' || c == '\u203a'
                || c == '\u2033';
    }

    static boolean openingBracket(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    static boolean closingBracket(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    static boolean dash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || (c >= '\u2012' && c <= '\u2015') || c == '\u2212';
    }

    /** A hyphen, as against a longer dash. */
    static boolean hyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
