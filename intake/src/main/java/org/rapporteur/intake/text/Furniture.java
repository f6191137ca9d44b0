package org.rapporteur.intake.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.intake.article.DataFile;

/**
 * Knows lines that a web page puts around a text, and where a text ends before them. The lines are a data file,
 * {@code furniture.tsv}.
 */
public final class Furniture {

    /** No line of furniture is longer. */
    private static final int LONGEST = 60;

    private final Set<String> lines = new HashSet<>();

    public Furniture() {
        for (List<String> row : DataFile.rows("furniture.tsv", 1)) {
            lines.add(key(row.get(0)));
        }
    }

    /** True for a line that is furniture and nothing else. */
    public boolean is(String line) {
        return line.length() <= LONGEST && lines.contains(key(line));
    }

    /** The text without the lines of furniture that end it; the very same text when there are none. */
    public String without(String text) {
        int kept = text.length();
        int end = text.length();
        while (end > 0) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String line = end - start > 2 * LONGEST
                    ? text.substring(start, start + 2 * LONGEST)
                    : text.substring(start, end);
            if (is(line.strip())) {
                kept = start;
            } else if (!line.isBlank()) {
                break;
            }
            end = Math.max(0, start - 1);
        }
        return kept == text.length() ? text : text.substring(0, kept).stripTrailing();
    }

    private static String key(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '.' || line.charAt(end - 1) == ':')) {
            end--;
        }
        return line.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }
}
