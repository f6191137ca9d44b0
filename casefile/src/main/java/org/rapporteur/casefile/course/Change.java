package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.comparison.Course.Status;
import org.rapporteur.model.comparison.Course.Step;
import org.rapporteur.model.comparison.Evidence;

/**
 * A step before it is put in order.
 *
 * @param day the day told, or null
 * @param by the day of the report, by which it had come about, or null
 * @param place the report's place in the case
 */
record Change(Status status, String words, @Nullable LocalDate day, @Nullable LocalDate by, int place,
        Evidence evidence) {

    /** By the day told, else that of the report; what has neither comes last, in order of the case. */
    static final Comparator<Change> IN_TIME = Comparator
            .comparing(Change::sorting, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Change::place).thenComparing(change -> change.evidence().span())
            .thenComparing(Change::status);

    private @Nullable LocalDate sorting() {
        return day == null ? by : day;
    }

    /** True when the other tells the same change again. */
    boolean again(Change other) {
        boolean near = day == null || other.day == null || Math.abs(day.toEpochDay() - other.day.toEpochDay()) <= 3;
        return status == other.status && near;
    }

    Step step() {
        return new Step(status, words, day, day == null ? by : day, evidence);
    }
}
