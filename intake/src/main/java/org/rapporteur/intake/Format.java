package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of text a file holds: its content decides where it is plain, its name where it is not. */
enum Format {
    TEXT, PAGE, JSON, JSON_LINES;

    /** Bytes looked at. */
    static final int LOOKED_AT = 2048;

    /**
     * Tells the format.
     *
     * @param fileName without its folder, empty when there is none
     * @param start the first bytes, unpacked; at most {@link #LOOKED_AT}
     */
    static Format of(String fileName, byte[] start) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            name = name.substring(0, name.length() - 3);
        }
        // Zeros and marks of UTF-16 do not hide what the letters say.
        String letters = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        String opening = stripMarks(letters);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml") || looksLikePage(opening)) {
            return PAGE;
        }
        boolean named = name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".markdown");
        return !named && looksLikeJson(opening) ? JSON : TEXT;
    }

    private static String stripMarks(String letters) {
        int start = 0;
        while (start < letters.length() && (letters.charAt(start) <= ' ' || letters.charAt(start) >= 0xBB)) {
            start++;
        }
        return letters.substring(start);
    }

    private static boolean looksLikePage(String opening) {
        String first = opening;
        while (first.startsWith("<!--") && first.contains("-->")) {
            first = first.substring(first.indexOf("-->") + 3).stripLeading();
        }
        return first.startsWith("<!doctype html") || first.startsWith("<html") || first.startsWith("<head")
                || first.startsWith("<body") || (first.startsWith("<?xml") && first.contains("<html"))
                || first.startsWith("<article");
    }

    private static boolean looksLikeJson(String opening) {
        int next = 1;
        while (next < opening.length() && opening.charAt(next) <= ' ') {
            next++;
        }
        char after = next < opening.length() ? opening.charAt(next) : ' ';
        return (opening.startsWith("{") && after == '"') || (opening.startsWith("[") && after == '{');
    }
}
