package org.rapporteur.casefile.occasion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.ReportDate;

/**
 * The days on which a happening can have been, by what one report tells and by when it appeared.
 *
 * @param from the first day it can have been, as a count of days, or {@link #OPEN_START}
 * @param to the last day it can have been, or {@link #OPEN_END}
 * @param length how many days the report itself tells, before the day it appeared narrows them; 0 when it tells none
 * @param published the day the report appeared, or {@link #UNKNOWN}
 * @param weekday the day of the week from 1 to 7 when the report tells that alone; else 0
 */
record Window(long from, long to, int length, long published, int weekday) {

    static final long OPEN_START = Long.MIN_VALUE / 4;
    static final long OPEN_END = Long.MAX_VALUE / 4;
    static final long UNKNOWN = Long.MIN_VALUE / 2;

    private static final String WEEKDAY = "XXXX-WXX-";

    static Window of(@Nullable Moment when, EventStatus status, @Nullable ReportDate published) {
        long first = published == null ? UNKNOWN : published.first().toEpochDay();
        long last = published == null ? UNKNOWN : published.last().toEpochDay();
        long from = OPEN_START;
        long to = OPEN_END;
        int length = 0;
        if (when != null) {
            from = day(when.from(), OPEN_START);
            to = day(when.to(), OPEN_END);
            length = when.isResolved() ? (int) Math.min(Integer.MAX_VALUE, to - from + 1) : 0;
        }
        if (published != null && status == EventStatus.HAPPENED && from <= last) {
            to = Math.min(to, last);
        } else if (published != null && status == EventStatus.PLANNED && to >= first) {
            from = Math.max(from, first);
        }
        return new Window(from, to, length, last, when == null ? 0 : weekday(when.value()));
    }

    private static long day(@Nullable LocalDate day, long open) {
        return day == null ? open : day.toEpochDay();
    }

    private static int weekday(String value) {
        return value.length() > WEEKDAY.length() && value.startsWith(WEEKDAY)
                ? Character.digit(value.charAt(WEEKDAY.length()), 8)
                : 0;
    }

    /** True when they share no day. */
    boolean apart(Window other) {
        if (weekday > 0 && other.weekday > 0 && weekday != other.weekday) {
            return true;
        }
        return to < other.from || other.to < from;
    }

    /** True when the report itself tells when, however vaguely. */
    boolean told() {
        return length > 0;
    }

    /** True when the report tells the day, the week or the month. */
    boolean dated() {
        return length > 0 && length <= 31;
    }

    /** True when the report tells the day, or two of which it was one. */
    boolean ofOneDay() {
        return length > 0 && length <= 2;
    }

    boolean isPublished() {
        return published != UNKNOWN;
    }
}
