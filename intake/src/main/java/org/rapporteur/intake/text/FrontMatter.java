package org.rapporteur.intake.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a writer put before a text, between two lines of three dashes: {@code key: value}, one a line, quoted or not. The
 * keys are title, outlet, author, published and url; others are passed over. Without a closing line there is no front
 * matter, and the dashes belong to the text.
 *
 * @param values by key in lower case, each trimmed and never empty
 * @param body what comes after, exactly as it stands
 */
record FrontMatter(Map<String, String> values, String body) {

    private static final String FENCE = "---";

    /** Longer is no front matter but a text that begins with a rule. */
    private static final int MOST_LINES = 60;

    static FrontMatter of(String text) {
        FrontMatter none = new FrontMatter(Map.of(), text);
        int at = text.indexOf('\n');
        if (at < 0 || !text.substring(0, Math.min(at, 8)).stripTrailing().equals(FENCE) || at > 8) {
            return none;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int lines = 0; lines < MOST_LINES; lines++) {
            int start = at + 1;
            if (start >= text.length()) {
                return none;
            }
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (line.stripTrailing().equals(FENCE) || line.stripTrailing().equals("...")) {
                return values.isEmpty() && lines == 0
                        ? none
                        : new FrontMatter(values, text.substring(bodyStart(text, end)));
            }
            put(values, line);
            at = end;
        }
        return none;
    }

    /** Blank lines between the front matter and the text belong to neither. */
    private static int bodyStart(String text, int fenceEnd) {
        int start = Math.min(text.length(), fenceEnd + 1);
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        return start;
    }

    private static void put(Map<String, String> values, String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || Character.isWhitespace(line.charAt(0)) || line.charAt(0) == '#') {
            return;
        }
        String value = unquoted(line.substring(colon + 1).strip());
        if (!value.isEmpty()) {
            values.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
        }
    }

    private static String unquoted(String value) {
        if (value.length() >= 2) {
            char first = value.charAt(0);
            if ((first == '"' || first == '\'') && value.charAt(value.length() - 1) == first) {
                return value.substring(1, value.length() - 1).strip();
            }
        }
        return value;
    }
}
