package org.rapporteur.reading.time;

import java.time.LocalDate;

/** Moves days by amounts that may be parts of a unit, and never out of the calendar that people speak of. */
final class Shifts {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final double MOST = 10_000;

    private Shifts() {}

    static LocalDate shift(LocalDate day, double amount, Unit unit) {
        double bounded = Math.max(-MOST * 400, Math.min(MOST * 400, amount));
        if (unit.compareTo(Unit.YEAR) >= 0) {
            bounded = Math.max(-MOST, Math.min(MOST, amount));
        }
        long whole = (long) bounded;
        LocalDate moved = unit.shift(day, whole);
        if (bounded != whole && unit == Unit.YEAR) {
            moved = moved.plusMonths(Math.round((bounded - whole) * 12));
        } else if (bounded != whole && !unit.shorterThanDay()) {
            long days = java.time.temporal.ChronoUnit.DAYS.between(day, unit.shift(day, 1));
            moved = moved.plusDays(Math.round((bounded - whole) * days));
        }
        return moved.isBefore(FIRST) ? FIRST : moved.isAfter(LAST) ? LAST : moved;
    }
}
