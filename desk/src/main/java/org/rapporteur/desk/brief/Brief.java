package org.rapporteur.desk.brief;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Case;

/**
 * A case with what heads it.
 *
 * @param title the title, never empty
 * @param asOf the day the brief speaks from, or null when neither the user nor any report tells one
 * @param affair the case
 */
public record Brief(String title, @Nullable LocalDate asOf, Case affair) {

    /** One way to write a brief. */
    @FunctionalInterface
    public interface Export {
        void write(Brief brief, Writer out) throws IOException;
    }
}
