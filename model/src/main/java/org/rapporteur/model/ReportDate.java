package org.rapporteur.model;

import java.time.LocalDate;

/**
 * When a report was published, no more exactly than is known.
 *
 * @param first the first day it can have been
 * @param last the last day it can have been, inclusive; equal to {@code first} when the day is known
 * @param precision how exactly it is known
 */
public record ReportDate(LocalDate first, LocalDate last, Precision precision) {

    /** How exactly a date is known. */
    public enum Precision {
        YEAR, MONTH, DAY
    }

    public ReportDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A date range must run forward: " + first + " to " + last);
        }
    }

    public static ReportDate day(LocalDate day) {
        return new ReportDate(day, day, Precision.DAY);
    }

    /** As ISO 8601, no more exactly than known: {@code 2026}, {@code 2026-03} or {@code 2026-03-14}. */
    @Override
    public String toString() {
        String day = first.toString();
        return switch (precision) {
            case YEAR -> day.substring(0, day.length() - 6);
            case MONTH -> day.substring(0, day.length() - 3);
            case DAY -> day;
        };
    }
}
