package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on a line, each as wide as the others.
 *
 * @param first the first day
 * @param last the last day, not before the first
 * @param from where the first day begins
 * @param to where the last day ends
 */
record Scale(LocalDate first, LocalDate last, int from, int to) {

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Where a day begins. */
    int left(LocalDate day) {
        return at(ChronoUnit.DAYS.between(first, day));
    }

    /** Where a day ends. */
    int right(LocalDate day) {
        return at(ChronoUnit.DAYS.between(first, day) + 1);
    }

    int middle(LocalDate day) {
        return (left(day) + right(day)) / 2;
    }

    private int at(long days) {
        return (int) (from + days * (to - from) / days());
    }
}
