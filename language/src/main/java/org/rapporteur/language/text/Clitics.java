package org.rapporteur.language.text;

/** What hangs on a word behind an apostrophe: {@code 's}, {@code 're}, {@code n't}. */
final class Clitics {

    private Clitics() {}

    /** Where the clitic ends whose apostrophe stands at the place; the place itself when there is none. */
    static int end(String text, int at, int end) {
        if (at + 1 >= end || !Characters.apostrophe(text.charAt(at)) || text.charAt(at) == '`') {
            return at;
        }
        int after = at + 1;
        while (after < end && after - at < 4 && Characters.letter(text.charAt(after))) {
            after++;
        }
        boolean whole = after >= end || !Characters.word(text.charAt(after));
        boolean known = switch (after - at - 1) {
            case 1 -> "sdmtSDMT".indexOf(text.charAt(at + 1)) >= 0
                    && ((text.charAt(at + 1) | 0x20) != 't' || (text.charAt(at - 1) | 0x20) == 'n');
            case 2 -> pair(text, at + 1, 'r', 'e') || pair(text, at + 1, 'v', 'e') || pair(text, at + 1, 'l', 'l');
            default -> false;
        };
        return whole && known ? after : at;
    }

    private static boolean pair(String text, int at, char one, char other) {
        return (text.charAt(at) | 0x20) == one && (text.charAt(at + 1) | 0x20) == other;
    }

    /** True when the clitic is {@code 't} behind a word in {@code n} of which it takes that letter. */
    static boolean negation(String text, int from, int at, int clitic) {
        return clitic == at + 2 && (text.charAt(at + 1) | 0x20) == 't' && at - 1 > from
                && (text.charAt(at - 1) | 0x20) == 'n';
    }
}
