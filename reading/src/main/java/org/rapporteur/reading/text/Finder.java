package org.rapporteur.reading.text;

import java.util.List;
import org.rapporteur.model.Finding;

/** Finds one kind of finding in a report. Immutable and safe for use by several threads. */
@FunctionalInterface
public interface Finder {

    /** All it finds, in order of place; empty when there is nothing. */
    List<? extends Finding> find(ReportText text);
}
