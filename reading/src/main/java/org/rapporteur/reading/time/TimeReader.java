package org.rapporteur.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Document;
import org.rapporteur.model.Moment;
import org.rapporteur.model.ReportDate;

/** Finds the time expressions of a text. Immutable and safe for use by several threads. */
public final class TimeReader {

    /**
     * All time expressions, in order of place and not overlapping.
     *
     * @param published when the text was published; without it, what is relative stays open
     */
    @SuppressWarnings("UnusedVariable") // nothing is read yet
    public List<Moment> read(Document document, @Nullable ReportDate published) {
        return List.of();
    }
}
