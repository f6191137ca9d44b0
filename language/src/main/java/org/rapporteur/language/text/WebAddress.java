package org.rapporteur.language.text;

/** Finds where a web or e-mail address ends. Looks ahead no further than a bounded number of characters to decide. */
final class WebAddress {

    private static final int LONGEST_SCHEME = 8;
    private static final int LONGEST_LOCAL_PART = 64;

    private WebAddress() {}

    /** Position after the address that begins at the place, or -1 when none does. */
    static int end(String text, int from, int end) {
        if (scheme(text, from, end) || text.regionMatches(true, from, "www.", 0, 4)) {
            return trimmed(text, from, end);
        }
        int at = from;
        int limit = Math.min(end, from + LONGEST_LOCAL_PART);
        while (at < limit && local(text.charAt(at))) {
            at++;
        }
        if (at == from || at + 1 >= end || text.charAt(at) != '@' || !Characters.word(text.charAt(at + 1))) {
            return -1;
        }
        int domain = at + 1;
        limit = Math.min(end, domain + 4 * LONGEST_LOCAL_PART);
        while (domain < limit && local(text.charAt(domain))) {
            domain++;
        }
        return trimmed(text, from, domain);
    }

    private static boolean scheme(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < LONGEST_SCHEME && Characters.letter(text.charAt(at))) {
            at++;
        }
        return at - from > 1 && ((text.startsWith("://", at) && at + 3 < end) || text.startsWith("mailto:", from));
    }

    private static boolean local(char c) {
        return Characters.word(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
    }

    /** What stands last and belongs to the sentence rather than the address is left out. */
    private static int trimmed(String text, int from, int end) {
        int at = from;
        while (at < end && "\"<>\u201c\u201d\u00ab\u00bb".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        boolean bracket = text.substring(from, at).indexOf('(') >= 0;
        while (at > from + 1 && (".,;:!?'\u2019]}*".indexOf(text.charAt(at - 1)) >= 0
                || (text.charAt(at - 1) == ')' && !bracket))) {
            at--;
        }
        return at;
    }
}
