package org.rapporteur.intake.text;

import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.article.Words;

/**
 * Finds the title that opens a plain text: a short line without a full stop, then a blank line, then prose. One short
 * label, such as the name of a section, may stand on a line before it. The text itself stays as it is.
 */
final class Heading {

    private static final int LONGEST = 160;
    private static final int LONGEST_LABEL = 24;
    private static final int SHORTEST_PROSE = 60;

    private Heading() {}

    static @Nullable String of(String text) {
        int first = nextLine(text, 0);
        if (first < 0) {
            return null;
        }
        int firstEnd = lineEnd(text, first);
        int after = Math.min(text.length(), firstEnd + 1);
        int secondEnd = lineEnd(text, after);
        boolean label = firstEnd - first <= LONGEST_LABEL && !text.substring(after, secondEnd).isBlank();
        int start = label ? after : first;
        int end = label ? secondEnd : firstEnd;
        if (end >= text.length() || !isBlankLine(text, end + 1)) {
            return null;
        }
        String line = text.substring(start, end).strip();
        return isTitle(line) && isProse(text, nextLine(text, end)) ? Words.line(unmarked(line)) : null;
    }

    /** Markdown's mark of a first heading is not part of the title. */
    private static String unmarked(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        return line.substring(start);
    }

    private static boolean isTitle(String line) {
        if (line.length() > LONGEST || line.indexOf(' ') < 0) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        boolean closed = last == '\u201D' || last == '"' || last == '\'';
        if (closed && line.charAt(line.length() - 2) == '.') {
            return false;
        }
        char first = line.charAt(0);
        boolean opens = Character.isLetterOrDigit(first) || first == '#' || first == '\u2018' || first == '\u201C'
                || first == '"' || first == '\'';
        return opens && (Character.isLetterOrDigit(last) || last == '?' || last == '\u2019' || last == '\u201D'
                || last == '"' || last == '\'' || last == ')' || last == '%');
    }

    /** A line long enough, and ended as a sentence is. */
    private static boolean isProse(String text, int start) {
        if (start < 0) {
            return false;
        }
        String line = text.substring(start, Math.min(lineEnd(text, start), start + 2000)).strip();
        return line.length() >= SHORTEST_PROSE && (line.indexOf(". ") > 0 || line.endsWith(".")
                || line.endsWith(".\u201D") || line.endsWith(".\"") || line.endsWith(":"));
    }

    private static boolean isBlankLine(String text, int start) {
        return start < text.length() && text.substring(start, lineEnd(text, start)).isBlank();
    }

    /** Where the next line with anything on it begins, or -1. */
    private static int nextLine(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return at;
            }
            at++;
        }
        return -1;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
