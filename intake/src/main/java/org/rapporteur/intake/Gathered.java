package org.rapporteur.intake;

import java.util.List;
import org.rapporteur.model.Report;
import org.rapporteur.model.Unread;

/**
 * What came of reading the sources, in the order they were given and found.
 *
 * @param reports the reports that were read, each once
 * @param unread what was not read, each with its reason; empty when everything was
 */
public record Gathered(List<Report> reports, List<Unread> unread) {

    public Gathered {
        reports = List.copyOf(reports);
        unread = List.copyOf(unread);
    }
}
