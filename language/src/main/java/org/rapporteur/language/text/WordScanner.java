package org.rapporteur.language.text;

import java.util.Locale;

/** Splits off the word, number or address that begins at a place, with its clitics, units and full stop. */
final class WordScanner {

    private static final int LONGEST_KNOWN = 16;

    private final String text;
    private final Lexicon lexicon;
    private final Tokens out;
    private final FullStop stops;

    WordScanner(String text, Lexicon lexicon, Tokens out) {
        this.text = text;
        this.lexicon = lexicon;
        this.out = out;
        this.stops = new FullStop(text, lexicon);
    }

    /**
     * Adds the tokens of the word and returns where it ends.
     *
     * @param from where it begins
     * @param end where its chunk ends
     * @param next where the next chunk begins
     * @param stretchEnd where the stretch ends
     */
    int scan(int from, int end, int next, int stretchEnd) {
        char first = text.charAt(from);
        if (Character.isHighSurrogate(first)) {
            int after = picture(from, end);
            out.add(from, after);
            return after;
        }
        int letters = from + 1;
        while (letters < end && Characters.word(text.charAt(letters))) {
            letters++;
        }
        if (letters == end) {
            plain(from, end);
            return end;
        }
        int address = WebAddress.end(text, from, end);
        if (address > from) {
            out.add(from, address);
            return address;
        }
        if (Characters.digit(first) || (Characters.apostrophe(first) && Characters.digit(text.charAt(from + 1)))) {
            return number(from, end, next, stretchEnd);
        }
        return word(from, end, next, stretchEnd);
    }

    /** True for letters behind an apostrophe that stand for a longer word or are a clitic set apart. */
    boolean elided(int from, int to) {
        String rest = text.substring(from, to).toLowerCase(Locale.ROOT);
        return switch (rest) {
            case "em", "til", "cause", "bout", "n", "cos", "round", "s", "re", "ve", "ll", "d", "m", "t", "tis",
                    "twas" ->
                true;
            default -> false;
        };
    }

    private void plain(int from, int to) {
        if (Characters.digit(text.charAt(from))) {
            int digits = from;
            while (digits < to && Characters.digit(text.charAt(digits))) {
                digits++;
            }
            unit(from, digits, to);
        } else {
            contraction(from, to);
        }
    }

    private void contraction(int from, int to) {
        int[] lengths = to - from <= LONGEST_KNOWN && to - from > 1
                ? lexicon.contractions().get(lower(from, to))
                : null;
        if (lengths == null) {
            out.add(from, to);
            return;
        }
        int at = from;
        for (int length : lengths) {
            out.add(at, at + length);
            at += length;
        }
    }

    private void unit(int from, int digits, int to) {
        if (digits < to && to - digits <= 4 && lexicon.units().contains(lower(digits, to))) {
            out.add(from, digits);
            out.add(digits, to);
        } else {
            out.add(from, to);
        }
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** A picture sign with whatever is joined to it; an unpaired surrogate is a token of its own. */
    private int picture(int from, int end) {
        int at = from;
        boolean letters = false;
        while (at + 1 < end && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            int codePoint = text.codePointAt(at);
            boolean letter = Character.isLetterOrDigit(codePoint);
            if (at > from && !letters && text.charAt(at - 1) != '\u200d' && !modifier(codePoint)) {
                break;
            }
            letters = letter;
            at += 2;
            while (at < end && (text.charAt(at) == '\u200d' || text.charAt(at) == '\ufe0f')) {
                at++;
            }
        }
        return at == from ? from + 1 : at;
    }

    private static boolean modifier(int codePoint) {
        return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
    }

    private int number(int from, int end, int next, int stretchEnd) {
        int to = Numbers.end(text, from, end);
        if (to < end && Characters.letter(text.charAt(to))) {
            int letters = to;
            while (letters < end && Characters.word(text.charAt(letters))) {
                letters++;
            }
            boolean dotted = letters + 2 < end && text.charAt(letters) == '.' && letters - to == 1
                    && Characters.letter(text.charAt(letters + 1)) && text.charAt(letters + 2) == '.';
            if (dotted) {
                out.add(from, to);
                return word(to, end, next, stretchEnd);
            }
            int known = out.size();
            unit(from, to, letters);
            return out.size() - known == 2 ? letters : clitic(letters, end);
        }
        out.add(from, to);
        return clitic(to, end);
    }

    /** Adds a clitic such as {@code 's} that begins at the place, if one does. */
    private int clitic(int at, int end) {
        int after = Clitics.end(text, at, end);
        if (after > at) {
            out.add(at, after);
        }
        return after;
    }

    private int word(int from, int end, int next, int stretchEnd) {
        int at = from + 1;
        while (at < end) {
            char c = text.charAt(at);
            if (Characters.word(c)) {
                at++;
            } else if (Characters.apostrophe(c)) {
                if (Clitics.end(text, at, end) > at || at + 1 >= end || !Characters.letter(text.charAt(at + 1))) {
                    break;
                }
                at++;
            } else if (c == '.') {
                int after = stops.end(from, at, end, next, stretchEnd);
                if (after < 0) {
                    break;
                }
                at = after;
            } else if (joined(from, at, end)) {
                at++;
            } else {
                break;
            }
        }
        return finish(from, at, end);
    }

    private int finish(int from, int at, int end) {
        int clitic = at < end && Characters.apostrophe(text.charAt(at)) ? Clitics.end(text, at, end) : at;
        if (clitic > at && Clitics.negation(text, from, at, clitic)) {
            out.add(from, at - 1);
            out.add(at - 1, clitic);
            return clitic;
        }
        contraction(from, at);
        if (clitic > at) {
            out.add(at, clitic);
        }
        return clitic;
    }

    /** True when the sign at the place holds together what stands on both sides of it. */
    private boolean joined(int from, int at, int end) {
        char c = text.charAt(at);
        boolean last = at + 1 >= end;
        char after = last ? '\0' : text.charAt(at + 1);
        return switch (c) {
            case '_' -> true;
            case '-', '\u2010', '\u2011' -> last
                    ? at - from <= 2 && Characters.lower(text.charAt(from))
                    : Characters.word(after) && at - from <= LONGEST_KNOWN && prefix(from, at);
            case '&' -> at - from <= 3 && Characters.upper(text.charAt(at - 1)) && Characters.upper(after)
                    && (at + 2 >= end || !Characters.lower(text.charAt(at + 2)));
            case '/' -> at - from == 1 && (text.charAt(from) | 0x20) == 'w' && (after == 'o' || last);
            case '*' -> Characters.letter(after) || (after == '*' && !last && at - from <= 2);
            case '$' -> at - from <= 3 && Characters.upper(text.charAt(at - 1));
            default -> false;
        };
    }

    private boolean prefix(int from, int at) {
        return lexicon.prefixes().contains(lower(from, at));
    }
}
