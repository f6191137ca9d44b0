package org.rapporteur.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of a report, as written and as the days it can mean. What the report does not tell stays open: without
 * a date of its own, its "Tuesday" has a weekday and no day.
 *
 * @param text the words as they stand in the report
 * @param span where they stand
 * @param kind what they tell
 * @param from the first day it can mean, inclusive, or null when open. "Recently" has an end and no beginning; a length of
 *        time has days only when the words anchor it ("the past three years")
 * @param to the last day it can mean, inclusive and never before {@code from}, or null when open
 * @param precision how exactly it is told
 * @param value the TIMEX3 value ({@code 2025-08-08}, {@code 2025-W32}, {@code P41M}, {@code XXXX-WXX-2},
 *        {@code PRESENT_REF}), with X for what is open; empty when there is none
 * @param modifier what narrows or blurs it ("early", "about", "more than")
 * @param reason how it was read, in words a reader understands
 */
public record Moment(
        String text,
        Span span,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Precision precision,
        String value,
        Modifier modifier,
        String reason) {

    /** What a time expression tells. */
    public enum Kind {
        /** A day or a longer stretch of the calendar. */
        DATE,
        /** A time or part of a day. */
        TIME,
        /** How long something lasts. */
        DURATION,
        /** How often something recurs. */
        SET
    }

    /** How exactly a time expression is told; for a length of time, the smallest unit it is told in. */
    public enum Precision {
        TIME_OF_DAY, DAY, WEEKEND, WEEK, MONTH, SEASON, QUARTER, HALF_YEAR, YEAR, DECADE, CENTURY, VAGUE
    }

    /** What narrows or blurs a time expression; the values of TIMEX3's {@code mod}. */
    public enum Modifier {
        NONE, APPROX, START, MID, END, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE
    }

    public Moment {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A moment must run forward: " + from + " to " + to);
        }
    }

    /** True when both its first and its last day are known. */
    public boolean isResolved() {
        return from != null && to != null;
    }
}
