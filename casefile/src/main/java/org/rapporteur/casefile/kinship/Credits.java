package org.rapporteur.casefile.kinship;

import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.kinship.Sources.Source;
import org.rapporteur.model.Report;

/** Knows whose text a report is that an outlet took over whole: by its dateline, "PORT ELM (Elm Wire) -", or by its author. */
final class Credits {

    /** A dateline stands this near the beginning, in {@code char}s. */
    private static final int LONGEST = 120;

    private Credits() {}

    /** The agency that the report says it is by; null when it says none, or one that nobody knows for an agency. */
    static @Nullable Source of(Report report, Sources sources) {
        Source author = report.author() == null ? null : sources.outlet(report.author());
        return author != null ? author : dateline(report.text(), sources);
    }

    private static @Nullable Source dateline(String text, Sources sources) {
        int limit = Math.min(text.length(), LONGEST);
        int open = text.indexOf('(');
        int close = open < 0 ? -1 : text.indexOf(')', open);
        if (close < 0 || close >= limit || !shouted(text, open)) {
            return null;
        }
        int dash = close + 1;
        while (dash < limit && text.charAt(dash) == ' ') {
            dash++;
        }
        return dash < limit && "-\u2013\u2014".indexOf(text.charAt(dash)) >= 0
                ? sources.outlet(text.substring(open + 1, close))
                : null;
    }

    /** A dateline begins with a place in capitals. */
    private static boolean shouted(String text, int end) {
        int letters = 0;
        for (int i = 0; i < end && Character.isUpperCase(text.charAt(i)); i++) {
            letters++;
        }
        return letters > 2;
    }
}
