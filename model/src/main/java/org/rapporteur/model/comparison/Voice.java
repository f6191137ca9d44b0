package org.rapporteur.model.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One independent origin of a claim. Reports that share the passage, or lean on the same named source, are one voice.
 *
 * @param name the source that all of it goes back to, or the outlet, or where the outlet is unknown the report's source
 * @param party id of the party that the source was resolved to, or null
 * @param reports ids of the reports that carry it, in order of the case; never empty
 * @param ties why they are one voice, in sentences a reader understands; empty for a single report
 */
public record Voice(String name, @Nullable String party, List<String> reports, List<String> ties) {

    public Voice {
        reports = List.copyOf(reports);
        ties = List.copyOf(ties);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A voice needs a report that carries it: " + name);
        }
    }
}
