package org.rapporteur.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * One stretch of the calendar: a day, a week, a month, ...
 *
 * @param unit how long it is; a day or longer
 * @param first its first day
 */
record Period(Unit unit, LocalDate first) {

    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

    /** The stretch of a length that a day lies in. */
    static Period around(LocalDate day, Unit unit) {
        return new Period(unit, switch (unit) {
            case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
            case MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), 1000) * 1000, 1, 1);
            default -> day;
        });
    }

    static Period year(int year) {
        return new Period(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The last day, inclusive. */
    LocalDate last() {
        return unit == Unit.WEEKEND ? first.plusDays(1) : unit.shift(first, 1).minusDays(1);
    }

    /** The stretch of the same length that lies so many further. */
    Period plus(long amount) {
        return new Period(unit, unit.shift(first, amount));
    }

    /** As TIMEX3 writes it. */
    String value() {
        String year = first.getYear() < 0 ? "XXXX" : padded(first.getYear(), 4);
        return switch (unit) {
            case WEEK, FORTNIGHT -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> year + "-" + padded(first.getMonthValue(), 2);
            case QUARTER -> year + "-Q" + (first.getMonthValue() + 2) / 3;
            case HALF -> year + "-H" + (first.getMonthValue() + 5) / 6;
            case SEASON -> year + "-" + SEASONS[first.getMonthValue() / 3 % 4];
            case YEAR -> year;
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
            case MILLENNIUM -> year.substring(0, 1);
            default -> year + "-" + padded(first.getMonthValue(), 2) + "-" + padded(first.getDayOfMonth(), 2);
        };
    }

    private String week() {
        return padded(first.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                + padded(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static String padded(int number, int digits) {
        String written = Integer.toString(number);
        return written.length() >= digits ? written : "0".repeat(digits - written.length()) + written;
    }
}
