package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;

/** Dates by month: "August 8, 2025", "8 August", "Aug. 2025", "the 8th of August". */
final class DateRule implements Rule {

    private static final String HOW = "a date of the calendar";

    @Override
    public @Nullable Match at(Line line, int at) {
        boolean the = line.is(at, WordKind.THE);
        return the && line.is(at + 1, WordKind.MONTH) ? null : date(line, the ? at + 1 : at);
    }

    static @Nullable Match date(Line line, int at) {
        int day = day(line, at);
        if (day > 0) {
            int next = line.pastHyphen(line.is(at + 1, "of") ? at + 2 : at + 1);
            boolean month = line.is(next, WordKind.MONTH) && line.capital(next)
                    && (line.shape(at) != Shape.NONE || next > at + 1);
            return month ? withYear(line, next + 1, line.value(next, WordKind.MONTH), day) : null;
        }
        if (!line.is(at, WordKind.MONTH) || !line.capital(at)) {
            return null;
        }
        int month = line.value(at, WordKind.MONTH);
        int next = line.is(at + 1, WordKind.THE) ? at + 2 : line.pastHyphen(at + 1);
        int told = day(line, next);
        if (told > 0 && !line.is(next + 1, WordKind.UNITS)) {
            return withYear(line, next + 1, month, told);
        }
        return told < 0 && next == at + 1 ? Match.refused(next + 1) : monthAlone(line, at, month);
    }

    /** The further day in "Aug. 8 and 9", "Aug. 8-10": what begins two tokens behind the date, or null. */
    static @Nullable Match further(Line line, int end, CalendarDate date) {
        boolean linked = line.is(end, "and") || line.is(end, "or") || line.is(end, "to") || line.hyphen(end);
        int day = linked && date.day() > 0 && line.shape(end + 1) == Shape.WHOLE ? day(line, end + 1) : 0;
        char next = line.first(end + 2);
        boolean ends = next == '\0' || (!Character.isLetterOrDigit(next) && "%°$€£".indexOf(next) < 0)
                || line.is(end + 2, WordKind.PREPOSITION);
        if (day <= 0 || !ends || line.hyphen(end + 2)) {
            return null;
        }
        Match further = withYear(line, end + 2, date.month(), day);
        boolean sameYear = date.year() != 0 && further != null && further.end() == end + 2;
        return sameYear ? CalendarDate.match(new CalendarDate(date.year(), date.month(), day), end + 2, HOW) : further;
    }

    private static @Nullable Match monthAlone(Line line, int at, int month) {
        int next = line.is(at + 1, "of") || line.sign(at + 1, ',') ? at + 2 : line.pastHyphen(at + 1);
        Amount year = Years.at(line, next);
        if (year != null) {
            return CalendarDate.match(new CalendarDate((int) year.number(), month, 0), year.end(), HOW);
        }
        if (line.is(at + 1, "this") || line.is(at + 1, "last") || line.is(at + 1, "next")) {
            if (line.is(at + 2, "year")) {
                return new Match(at + 3, pointedYear(month, 0, Pointer.at(line.value(at + 1, WordKind.POINTER))), HOW);
            }
        }
        return MonthNames.isMonth(line, at) ? CalendarDate.match(new CalendarDate(0, month, 0), at + 1, HOW) : null;
    }

    private static @Nullable Match withYear(Line line, int end, int month, int day) {
        int next = line.sign(end, ',') || line.is(end, "of") ? end + 1 : line.pastHyphen(end);
        Amount year = Years.at(line, next);
        if (year != null) {
            return CalendarDate.match(new CalendarDate((int) year.number(), month, day), year.end(), HOW);
        }
        if (line.is(end, WordKind.POINTER) && line.is(end + 1, "year")
                && new CalendarDate(0, month, day).isPossible()) {
            return new Match(end + 2, pointedYear(month, day, Pointer.at(line.value(end, WordKind.POINTER))), HOW);
        }
        return CalendarDate.match(new CalendarDate(0, month, day), end, HOW);
    }

    private static Meaning pointedYear(int month, int day, Pointer pointer) {
        return context -> {
            java.time.LocalDate today = context.today();
            CalendarDate date = new CalendarDate(today == null ? 0 : today.getYear() + pointer.offset(), month, day);
            return date.isPossible() ? date.resolve(context) : new CalendarDate(0, month, 0).resolve(context);
        };
    }

    /** The day of a month told at a place; 0 when none is, less than 0 when no month has it. */
    private static int day(Line line, int at) {
        Shape shape = line.shape(at);
        int number = switch (shape) {
            case WHOLE, ORDINAL ->
                line.end(at) - line.start(at) <= (shape == Shape.WHOLE ? 2 : 4) ? line.number(at) : 0;
            default -> line.is(at, WordKind.ORDINAL) ? line.value(at, WordKind.ORDINAL) : 0;
        };
        return number > 31 || (number == 0 && shape == Shape.WHOLE && line.end(at) - line.start(at) <= 2) ? -1 : number;
    }
}
