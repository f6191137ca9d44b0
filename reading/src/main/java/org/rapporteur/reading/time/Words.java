package org.rapporteur.reading.time;

/** Compares words of a text, whatever their case and the blanks between them. */
final class Words {

    private Words() {}

    /** Where the words begin that end right before a place, blanks apart; -1 when others stand there. */
    static int before(String text, int place, String words) {
        int at = skipBack(text, place);
        if (at == place && place > 0) {
            return -1;
        }
        for (int i = words.length() - 1; i >= 0; i--) {
            if (words.charAt(i) == ' ') {
                int next = skipBack(text, at);
                if (next == at) {
                    return -1;
                }
                at = next;
            } else if (at > 0 && same(text.charAt(at - 1), words.charAt(i))) {
                at--;
            } else {
                return -1;
            }
        }
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) ? -1 : at;
    }

    /** Where the words end that begin right behind a place, blanks apart; -1 when others stand there. */
    static int after(String text, int place, String words) {
        int at = skip(text, place);
        if (at == place) {
            return -1;
        }
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                int next = skip(text, at);
                if (next == at) {
                    return -1;
                }
                at = next;
            } else if (at < text.length() && same(text.charAt(at), words.charAt(i))) {
                at++;
            } else {
                return -1;
            }
        }
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
    }

    private static boolean same(char c, char lower) {
        return c == lower || Character.toLowerCase(c) == lower;
    }

    private static int skipBack(String text, int place) {
        int at = place;
        while (at > 0 && blank(text.charAt(at - 1)) && place - at < 8) {
            at--;
        }
        return at;
    }

    private static int skip(String text, int place) {
        int at = place;
        while (at < text.length() && blank(text.charAt(at)) && at - place < 8) {
            at++;
        }
        return at;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
