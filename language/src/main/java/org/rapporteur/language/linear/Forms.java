package org.rapporteur.language.linear;

/**
 * What the letters of a sentence's tokens tell, as hashes: computed once a sentence, combined by many features.
 *
 * <p>Curly quotation marks count as straight ones and all digits are alike, so that a model meets few rarities.
 */
public final class Forms {

    /** Longer tokens are told apart by this many characters and their length. */
    private static final int LONGEST = 64;

    private static final int LONGEST_PREFIX = 4;
    private static final int LONGEST_SUFFIX = 5;

    private static final int LETTER = 1;
    private static final int UPPER = 2;
    private static final int LOWER = 4;
    private static final int DIGIT = 8;
    private static final int HYPHEN = 16;
    private static final int OTHER = 32;
    private static final int CAPITAL = 64;

    private final int size;
    private final long[] exact;
    private final long[] lower;
    private final long[] shape;
    private final long[] prefixes;
    private final long[] suffixes;
    private final int[] kinds;
    private final int manner;

    public Forms(String[] forms) {
        size = forms.length;
        exact = new long[size];
        lower = new long[size];
        shape = new long[size];
        prefixes = new long[size * LONGEST_PREFIX];
        suffixes = new long[size * LONGEST_SUFFIX];
        kinds = new int[size];
        int upper = 0;
        int capital = 0;
        int words = 0;
        int longWords = 0;
        char[] letters = new char[LONGEST];
        for (int token = 0; token < size; token++) {
            measure(token, forms[token], letters);
            if ((kinds[token] & LETTER) != 0 && forms[token].length() > 1) {
                words++;
                upper += (kinds[token] & LOWER) == 0 ? 1 : 0;
            }
            if (forms[token].length() > 3) {
                longWords++;
                capital += (kinds[token] & CAPITAL) == 0 ? 0 : 1;
            }
        }
        boolean shouted = words > 1 && upper * 3 > words * 2;
        boolean titled = longWords > 2 && capital * 4 > longWords * 3;
        manner = shouted ? 2 : titled ? 1 : 0;
    }

    private void measure(int token, String form, char[] letters) {
        int length = Math.min(form.length(), LONGEST);
        long exactHash = form.length();
        long lowerHash = form.length();
        long shapeHash = 7;
        int before = 0;
        int kind = 0;
        for (int at = 0; at < length; at++) {
            char exactChar = plain(form.charAt(at));
            char lowerChar = lower(exactChar);
            letters[at] = lowerChar;
            exactHash = exactHash * 0x100000001B3L + exactChar;
            lowerHash = lowerHash * 0x100000001B3L + lowerChar;
            int sort = sort(exactChar, lowerChar);
            if (at == 0 && (sort & UPPER) != 0) {
                kind |= CAPITAL;
            }
            kind |= sort;
            if (sort != before) {
                shapeHash = shapeHash * 31 + (sort == OTHER ? exactChar + 64 : sort);
                before = sort;
            }
        }
        exact[token] = Features.mix(exactHash);
        lower[token] = Features.mix(lowerHash);
        shape[token] = Features.mix(shapeHash * 8 + Math.min(length, 4));
        kinds[token] = kind;
        affixes(letters, length, 0, 1, LONGEST_PREFIX, prefixes, token * LONGEST_PREFIX);
        affixes(letters, length, length - 1, -1, LONGEST_SUFFIX, suffixes, token * LONGEST_SUFFIX);
    }

    /** What {@link #lower(int)} is for a token with these letters. */
    public static long lower(String form) {
        int length = Math.min(form.length(), LONGEST);
        long hash = form.length();
        for (int at = 0; at < length; at++) {
            hash = hash * 0x100000001B3L + lower(plain(form.charAt(at)));
        }
        return Features.mix(hash);
    }

    private static void affixes(char[] letters, int length, int from, int step, int longest, long[] into, int at) {
        long hash = 17;
        for (int count = 0; count < longest; count++) {
            if (count < length) {
                hash = hash * 0x100000001B3L + letters[from + count * step];
            } else if (count == length) {
                hash = hash * 31 + 5;
            }
            into[at + count] = hash;
        }
    }

    private static char lower(char character) {
        if (character < 0x80) {
            return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
        }
        return Character.toLowerCase(character);
    }

    private static int sort(char exactChar, char lowerChar) {
        if (exactChar != lowerChar) {
            return UPPER | LETTER;
        }
        if ((exactChar >= 'a' && exactChar <= 'z') || (exactChar >= 0x80 && Character.isLetter(exactChar))) {
            return LOWER | LETTER;
        }
        return exactChar == '0' ? DIGIT : exactChar == '-' ? HYPHEN : OTHER;
    }

    private static char plain(char character) {
        if (character >= '0' && character <= '9') {
            return '0';
        }
        if (character < 0x80) {
            return character;
        }
        return switch (character) {
            case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2011', '\u2212' -> '-';
            default -> character;
        };
    }

    public int size() {
        return size;
    }

    /** The token with its case; 0 outside the sentence. */
    public long exact(int token) {
        return token < 0 || token >= size ? 0 : exact[token];
    }

    /** The token in lower case; 0 outside the sentence. */
    public long lower(int token) {
        return token < 0 || token >= size ? 0 : lower[token];
    }

    /** Which kinds of character follow each other; 0 outside the sentence. */
    public long shape(int token) {
        return token < 0 || token >= size ? 0 : shape[token];
    }

    /** The first {@code length} letters, 1 to 4. */
    public long prefix(int token, int length) {
        return token < 0 || token >= size ? 0 : prefixes[token * LONGEST_PREFIX + length - 1];
    }

    /** The last {@code length} letters, 1 to 5. */
    public long suffix(int token, int length) {
        return token < 0 || token >= size ? 0 : suffixes[token * LONGEST_SUFFIX + length - 1];
    }

    /** Bits that say which kinds of character occur, and whether the first is a capital. */
    public int kinds(int token) {
        return token < 0 || token >= size ? 0 : kinds[token];
    }

    /** True when the token begins with a capital letter. */
    public boolean capital(int token) {
        return (kinds(token) & CAPITAL) != 0;
    }

    /**
     * How much a token's capitals tell: whether it has any, whether it stands first, and whether the whole sentence is a
     * title or in capitals; 0 outside the sentence.
     */
    public int capitals(int token) {
        if (token < 0 || token >= size) {
            return 0;
        }
        int sort = !capital(token) ? 1 : (kinds[token] & LOWER) == 0 ? 3 : 2;
        return sort + (token == 0 ? 4 : 0) + 8 * manner;
    }
}
