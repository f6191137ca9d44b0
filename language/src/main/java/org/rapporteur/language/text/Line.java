package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something visible on it.
 *
 * @param start position of its first visible character
 * @param end position after its last
 * @param content where the text begins behind a list mark; equal to {@code start} without one
 * @param numbered true when the list mark is a number or letter
 * @param afterBlank true when it is the first line or an empty one stands before it
 */
record Line(int start, int end, int content, boolean numbered, boolean afterBlank) {

    private static final String BULLETS = "•●○◦▪■□‣⁃∙·–—-*►▶➤✓✔";

    int length() {
        return end - start;
    }

    boolean marked() {
        return content > start;
    }

    /** All lines of the text, in order, in one pass. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        int at = 0;
        while (at < text.length()) {
            int start = -1;
            int end = at;
            while (at < text.length() && !Characters.lineBreak(text.charAt(at))) {
                if (!Characters.invisible(text.charAt(at))) {
                    start = start < 0 ? at : start;
                    end = at + 1;
                }
                at++;
            }
            if (start < 0) {
                blank = true;
            } else {
                lines.add(line(text, start, end, blank));
                blank = false;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return lines;
    }

    private static Line line(String text, int start, int end, boolean afterBlank) {
        int number = afterNumber(text, start, end);
        int mark = number > 0 ? number : BULLETS.indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        int content = mark;
        while (content < end && Characters.invisible(text.charAt(content))) {
            content++;
        }
        // A mark must be set off from the text it marks, but for the round bullets, and must mark something.
        boolean set = content > mark || (mark > start && text.charAt(start) >= '\u2022' && !number(number));
        boolean marked = mark > start && set && content < end;
        return new Line(start, end, marked ? content : start, marked && number(number), afterBlank);
    }

    private static boolean number(int after) {
        return after > 0;
    }

    /** Where a mark such as {@code 1.}, {@code 12)}, {@code (3)} or {@code a)} ends; -1 when the line begins otherwise. */
    private static int afterNumber(String text, int start, int end) {
        boolean bracket = text.charAt(start) == '(';
        int from = bracket ? start + 1 : start;
        int at = from;
        while (at < end && at - from < 2 && Characters.digit(text.charAt(at))) {
            at++;
        }
        boolean digits = at > from;
        if (!digits && at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'h') {
            at++;
        }
        if (at == from || at >= end) {
            return -1;
        }
        char after = text.charAt(at);
        boolean closes = after == ')' || (after == '.' && digits && !bracket);
        boolean apart = at + 1 < end && Characters.invisible(text.charAt(at + 1));
        return closes && apart ? at + 1 : -1;
    }

    /** The last character that tells how the line ends: behind it stand only quotation marks and brackets. */
    char lastMark(String text) {
        int at = end - 1;
        while (at > content
                && (Characters.closingQuote(text.charAt(at)) || Characters.closingBracket(text.charAt(at)))) {
            at--;
        }
        return text.charAt(at);
    }

    /** True when it ends as a sentence does. */
    boolean stopped(String text) {
        char last = lastMark(text);
        return last == '.' || last == '!' || last == '?' || last == '\u2026';
    }

    /** Length of the first word behind the mark. */
    int firstWord(String text) {
        int at = content;
        while (at < end && !Characters.invisible(text.charAt(at))) {
            at++;
        }
        return at - content;
    }
}
