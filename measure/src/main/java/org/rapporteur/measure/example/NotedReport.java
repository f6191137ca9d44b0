package org.rapporteur.measure.example;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notes on one report.
 *
 * @param report the name of its file
 * @param entry its line in the file, from 1, or null when the file holds one report
 * @param statements in the order they were noted
 */
public record NotedReport(String report, @Nullable Integer entry, List<NotedStatement> statements) {

    /** How the source of the report ends when intake has read it. */
    String place() {
        return entry == null ? report : report + ", line " + entry;
    }
}
