package org.rapporteur.desk.export;

import org.rapporteur.desk.brief.Words;

/** Writes text so that no part of it can become markup, a link or HTML. */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&:@\"'^=$/";

    /** Punctuation that reads better bare and cannot start anything in the middle of a word or after one. */
    private static final String BARE_INSIDE = "-.()!:'\"/";

    private Markdown() {}

    /** The text on one line with every character that could mean something escaped by a backslash. */
    static String escape(String text) {
        String line = Words.oneLine(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 && !bare(line, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** True for punctuation that can safely stand without a backslash where it stands. */
    private static boolean bare(String line, int i) {
        char c = line.charAt(i);
        if (i == 0 || BARE_INSIDE.indexOf(c) < 0) {
            return false;
        }
        return switch (c) {
            // A list number ends in a full stop or a bracket; addresses hold dots, colons and slashes between letters.
            case '.', ':', '/' -> i + 1 == line.length() || line.charAt(i + 1) == ' ' || !joined(line, i);
            case '-' -> Character.isLetterOrDigit(line.charAt(i - 1));
            case '(', ')' ->
                line.charAt(i - 1) != ']' && line.charAt(i - 1) != '\\' && !Character.isDigit(line.charAt(0));
            case '!' -> i + 1 == line.length() || line.charAt(i + 1) != '[';
            default -> true;
        };
    }

    private static boolean joined(String line, int i) {
        return i + 1 < line.length() && line.charAt(i + 1) != ' ';
    }
}
