package org.rapporteur.intake.article;

import org.jspecify.annotations.Nullable;

/** Small mends of values that stand beside a text: never of the text itself. */
public final class Words {

    private Words() {}

    /** One line, its runs of white space made single spaces; null when nothing is left. */
    public static @Nullable String line(@Nullable String value) {
        if (value == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == ' ') {
            line.setLength(end - 1);
        }
        return line.isEmpty() ? null : line.toString();
    }

    /** True when a text shows a reader nothing. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Megabytes for a message, rounded up. */
    public static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
