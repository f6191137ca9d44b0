package org.rapporteur.outlook.model;

/**
 * What a piece of a model rests on: free words that lead a reader to a sentence.
 *
 * @param report where the words stand, such as a file name or an address; never blank
 * @param quote the words themselves; empty when the whole report is meant
 */
public record Evidence(String report, String quote) implements Comparable<Evidence> {

    public Evidence {
        if (report.isBlank()) {
            throw new FaultyModelException("evidence", "names no report", "say which report the words stand in");
        }
    }

    @Override
    public int compareTo(Evidence other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : quote.compareTo(other.quote);
    }

    @Override
    public String toString() {
        return quote.isEmpty() ? report : report + ": \"" + quote + "\"";
    }
}
