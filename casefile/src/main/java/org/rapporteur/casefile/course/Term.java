package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment;

/**
 * A date that was set.
 *
 * @param from its first day
 * @param to its last day
 * @param loose true when only the weekday was named, so that it can be another week's
 */
record Term(LocalDate from, LocalDate to, boolean loose) {

    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday");

    /** The days of a moment; null when it has none. */
    static @Nullable Term of(@Nullable Moment moment) {
        if (moment == null || moment.to() == null) {
            return null;
        }
        LocalDate from = moment.from() == null ? moment.to() : moment.from();
        return new Term(from, moment.to(), weekdayAlone(moment.text()));
    }

    /** True when both can be the same date. */
    boolean agrees(Term other) {
        boolean meet = !from.isAfter(other.to) && !other.from.isAfter(to);
        return meet || ((loose || other.loose) && from.getDayOfWeek() == other.from.getDayOfWeek()
                && Math.abs(from.toEpochDay() - other.from.toEpochDay()) <= 7);
    }

    static boolean weekdayAlone(String text) {
        boolean weekday = false;
        for (String word : text.toLowerCase(Locale.ROOT).split("[ ,]+", -1)) {
            weekday |= WEEKDAYS.contains(word);
            if (Months.is(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
                return false;
            }
        }
        return weekday;
    }
}
