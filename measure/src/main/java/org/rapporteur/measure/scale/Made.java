package org.rapporteur.measure.scale;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * A report of a corpus that is part real and part made.
 *
 * @param report what it is; its id is not set
 * @param kind how it was made
 * @param source number of the report whose paragraphs it carries; its own number when it carries nobody's
 * @param carried which paragraphs of the source it carries
 */
record Made(Text report, Kind kind, int source, BitSet carried) {

    /** How a report was made. */
    enum Kind {
        /** As it was found. */
        FOUND("found"),
        /** All of another, with a changed word here and there. */
        COPY("whole copies"),
        /** The first part of another, edited. */
        CUT("cuts"),
        /** Half of another, edited, among text of its own. */
        MIXED("copies with text added"),
        /** One or two paragraphs of another in a text of its own. */
        PASSAGE("single passages"),
        /** Text of its own around the quotations of another. */
        QUOTES("shared quotations"),
        /** Text of its own, and what the outlet says under each report. */
        STANDING("standing wording"),
        /** Text of its own. */
        OWN("own text");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    /** What is written into the file that is read. */
    record Text(@Nullable String outlet, @Nullable String title, @Nullable String published, String text) {

        static Text of(Report report, String outlet, String text) {
            return new Text(outlet, report.title(),
                    report.published() == null ? null : report.published().first().toString(), text);
        }
    }

    /** True when paragraphs of another report are in it. */
    boolean copies() {
        return !carried.isEmpty() && kind != Kind.FOUND;
    }
}
