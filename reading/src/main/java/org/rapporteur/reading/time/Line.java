package org.rapporteur.reading.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence, split further at hyphens, with what each can be to a time expression. One is filled again and
 * again while a text is read. Places beyond either end answer as words that are nothing.
 */
final class Line {

    private static final int LONGEST_HYPHENATED = 40;

    private final String text;
    private final Vocabulary vocabulary;
    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private @Nullable Word[] words = new Word[64];
    private final Numerals numerals = new Numerals();
    private boolean worthReading;

    Line(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    void clear() {
        size = 0;
        worthReading = false;
    }

    /** Adds a token, split at its hyphens when it has letters. */
    void add(int start, int end) {
        char first = text.charAt(start);
        if (letter(first) && end - start <= LONGEST_HYPHENATED) {
            int from = start;
            for (int at = start + 1; at < end - 1; at++) {
                if (text.charAt(at) == '-' || text.charAt(at) == '\u2010' || text.charAt(at) == '\u2011') {
                    piece(from, at);
                    piece(at, at + 1);
                    from = at + 1;
                }
            }
            piece(from, end);
        } else {
            piece(start, end);
        }
    }

    private static boolean letter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private void piece(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        Word word = letter(text.charAt(start)) || text.charAt(start) == '\'' || text.charAt(start) == '’'
                ? vocabulary.find(text, start, end)
                : null;
        words[size] = word;
        boolean number = numerals.read(text, start, end, size);
        worthReading |= number || (word != null && (word.kinds() & Rules.TELLING) != 0);
        size++;
    }

    /** False when nothing in it can begin or carry a time expression. */
    boolean worthReading() {
        return worthReading;
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    /** The kinds of the word at a place, as bits; 0 when it is nothing. */
    int kinds(int at) {
        Word word = word(at);
        return word == null ? 0 : word.kinds();
    }

    @Nullable
    Word word(int at) {
        return at >= 0 && at < size ? words[at] : null;
    }

    boolean is(int at, WordKind kind) {
        return (kinds(at) & kind.bit) != 0;
    }

    /** The value of the word at a place as a kind that it is. */
    int value(int at, WordKind kind) {
        Word word = word(at);
        return word == null ? 0 : word.value(kind);
    }

    /** True when the token at the place is the word, whatever its case. */
    boolean is(int at, String word) {
        return at >= 0 && at < size && Vocabulary.same(word, text, starts[at], ends[at]);
    }

    boolean sign(int at, char sign) {
        return at >= 0 && at < size && ends[at] - starts[at] == 1 && text.charAt(starts[at]) == sign;
    }

    /** The first character at a place; NUL beyond the ends. */
    char first(int at) {
        return at >= 0 && at < size ? text.charAt(starts[at]) : '\0';
    }

    boolean capital(int at) {
        return Character.isUpperCase(first(at));
    }

    Shape shape(int at) {
        return at >= 0 && at < size ? numerals.shape(at) : Shape.NONE;
    }

    /** The number at a place: of a clock the minutes since midnight, of a decade its first year; -1 when there is none. */
    int number(int at) {
        return at >= 0 && at < size ? numerals.number(at) : -1;
    }

    /** A hyphen or short dash that touches the words on both sides. */
    boolean hyphen(int at) {
        return at > 0 && at + 1 < size && ends[at] - starts[at] == 1 && "-–‐‑".indexOf(text.charAt(starts[at])) >= 0
                && ends[at - 1] == starts[at] && ends[at] == starts[at + 1];
    }

    /** The place itself, or the one behind it when a hyphen stands there. */
    int pastHyphen(int at) {
        return hyphen(at) ? at + 1 : at;
    }
}
