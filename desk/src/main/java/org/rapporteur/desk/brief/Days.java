package org.rapporteur.desk.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells in words between which days something lies. */
public final class Days {

    private Days() {}

    /** The day, the stretch of days, or the end that is known; empty when neither is. */
    public static String between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : "until " + to;
        }
        if (to == null) {
            return "from " + from;
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    /** The day, or what is known of it, for something that was or is on one of them; empty when nothing is. */
    public static String on(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : "on or before " + to;
        }
        return to == null ? "on or after " + from : between(from, to);
    }
}
