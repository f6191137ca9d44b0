package org.rapporteur.desk.brief;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Case;
import org.rapporteur.model.comparison.Comparison;

/**
 * A case with what heads it.
 *
 * @param title the title, never empty
 * @param asOf the day the brief speaks from, or null when neither the user nor any report tells one
 * @param affair the case
 * @param comparison its reports held against each other
 */
public record Brief(String title, @Nullable LocalDate asOf, Case affair, Comparison comparison) {

    /** A case whose reports were not compared. */
    public Brief(String title, @Nullable LocalDate asOf, Case affair) {
        this(title, asOf, affair, Comparison.none());
    }

    /** One way to write a brief. */
    @FunctionalInterface
    public interface Export {
        void write(Brief brief, Writer out) throws IOException;
    }
}
