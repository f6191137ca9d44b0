package org.rapporteur.casefile.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Span;

/**
 * A word, a number or a single mark of a text.
 *
 * @param text in lower case
 * @param start first {@code char} position in the text it was read from, inclusive
 * @param end last, exclusive
 */
public record Word(String text, int start, int end) {

    /** The words of a stretch of text, in order. Hyphens part words; commas and dots between digits do not. */
    public static List<Word> in(String text, Span within) {
        List<Word> words = new ArrayList<>();
        int at = within.start();
        int stop = Math.min(within.end(), text.length());
        while (at < stop) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            if (Character.isDigit(c)) {
                end = number(text, at, stop);
            } else if (Character.isLetter(c)) {
                while (end < stop && (Character.isLetterOrDigit(text.charAt(end)) || inside(text, end, stop))) {
                    end++;
                }
            }
            words.add(new Word(text.substring(at, end).toLowerCase(Locale.ROOT), at, end));
            at = end;
        }
        return words;
    }

    /** True for a letter or digit word, false for a mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    public boolean isNumeral() {
        return Character.isDigit(text.charAt(0));
    }

    public Span span() {
        return new Span(start, end);
    }

    private static int number(String text, int at, int stop) {
        int end = at + 1;
        while (end < stop) {
            char c = text.charAt(end);
            boolean parted = (c == ',' || c == '.') && end + 1 < stop && Character.isDigit(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c) && !parted) {
                break;
            }
            end++;
        }
        return end;
    }

    /** An apostrophe between letters belongs to the word: "Ana's". */
    private static boolean inside(String text, int at, int stop) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && at + 1 < stop && Character.isLetter(text.charAt(at + 1));
    }
}
