package org.rapporteur.casefile.story;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ReportDate;

/**
 * A stretch of days, both inclusive.
 *
 * @param first counted from 1970
 * @param last never before {@code first}
 */
record Days(long first, long last) {

    static @Nullable Days of(@Nullable ReportDate date) {
        return date == null ? null : new Days(date.first().toEpochDay(), date.last().toEpochDay());
    }

    /** The smallest stretch that holds both; null when neither is known. */
    static @Nullable Days cover(@Nullable Days one, @Nullable Days other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.with(other);
    }

    /** The smallest stretch that holds both. */
    Days with(Days other) {
        return new Days(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** How many days lie between the two; 0 when they touch or overlap. */
    long gap(Days other) {
        return Math.max(0, Math.max(other.first - last, first - other.last) - 1);
    }
}
