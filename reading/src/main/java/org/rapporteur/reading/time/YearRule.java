package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: "2023", "fiscal 1989", "the 1990s", "the nineties", "the 21st century". */
final class YearRule implements Rule {

    private static final int EARLIEST_BARE = 1900;
    private static final int LATEST_BARE = 2050;

    @Override
    public @Nullable Match at(Line line, int at) {
        boolean the = line.is(at, WordKind.THE);
        int next = the ? at + 1 : at;
        if (line.shape(next) == Shape.DECADE) {
            return decade(line.number(next), next + 1);
        }
        if (the && line.is(next, WordKind.DECADE)) {
            return decade(1900 + line.value(next, WordKind.DECADE), next + 1);
        }
        Match century = century(line, next);
        if (century != null) {
            return century;
        }
        if (line.is(next, "year") || line.is(next, "fiscal")) {
            int told = line.is(next + 1, "year") ? next + 2 : next + 1;
            int year = year(line, told);
            return year > 0 ? year(year, told + 1) : null;
        }
        if (line.is(next, WordKind.CARDINAL)) {
            return written(line, next);
        }
        int year = year(line, next);
        return year > 0 && !the && bare(line, next, year) ? year(year, next + 1) : null;
    }

    private static Match year(int year, int end) {
        return new Match(end, Meanings.period(Period.year(year)), "a year");
    }

    private static Match decade(int first, int end) {
        return new Match(end, Meanings.period(Period.around(LocalDate.of(first, 1, 1), Unit.DECADE)), "a decade");
    }

    private static @Nullable Match century(Line line, int at) {
        int number = line.shape(at) == Shape.ORDINAL
                ? line.number(at)
                : line.is(at, WordKind.ORDINAL) ? line.value(at, WordKind.ORDINAL) : 0;
        int next = at + 1;
        if (line.is(at, "twenty") && line.hyphen(at + 1) && line.is(at + 2, "first")) {
            number = 21;
            next = at + 3;
        }
        next = line.pastHyphen(next);
        boolean century = number > 0 && number < 100 && line.is(next, "century");
        return century
                ? new Match(next + 1,
                        Meanings.period(Period.around(LocalDate.of(number * 100 - 50, 1, 1), Unit.CENTURY)),
                        "a century")
                : null;
    }

    /** The year that a token of four digits, or of an apostrophe and two, tells; 0 when it tells none. */
    static int year(Line line, int at) {
        boolean four = line.shape(at) == Shape.WHOLE && line.end(at) - line.start(at) == 4;
        int number = four || line.shape(at) == Shape.SHORT_YEAR ? line.number(at) : 0;
        return number >= 1000 ? number : 0;
    }

    /** "nineteen ninety-one", "two thousand and eight" behind a preposition. */
    private static @Nullable Match written(Line line, int at) {
        int first = line.value(at, WordKind.CARDINAL);
        if (first == 19
                || (first == 20 && line.is(at + 1, WordKind.CARDINAL) && line.value(at + 1, WordKind.CARDINAL) >= 10)) {
            if (line.is(at + 1, WordKind.CARDINAL) && line.value(at + 1, WordKind.CARDINAL) >= 10) {
                Amount rest = Amounts.written(line, at + 1);
                return rest.number() < 100 ? year(first * 100 + (int) rest.number(), rest.end()) : null;
            }
        }
        return null;
    }

    /** True when a number standing alone is a year by its size and neighbours. */
    private static boolean bare(Line line, int at, int year) {
        boolean led = line.is(at - 1, WordKind.PREPOSITION) || line.is(at - 1, WordKind.EDGE);
        if (line.shape(at) == Shape.SHORT_YEAR) {
            return led;
        }
        if (counted(line, at)
                || (line.hyphen(at - 1) && !led && line.shape(at - 2) == Shape.NONE && line.kinds(at - 2) == 0)) {
            return false;
        }
        if (led) {
            return year >= 1400 && year <= 2100;
        }
        return year >= EARLIEST_BARE && year <= LATEST_BARE && !numbered(line, at - 1);
    }

    /** "2000 people", "1999 km": something in the plural is counted, or a unit follows. */
    private static boolean counted(Line line, int at) {
        char next = line.first(at + 1);
        return next == '%' || next == '°' || line.is(at + 1, WordKind.UNITS) || line.is(at + 1, WordKind.SCALE)
                || line.is(at + 1, "percent") || line.is(at + 1, "people") || line.is(at + 1, "points")
                || line.is(at + 1, "million") || line.is(at + 1, "billion") || line.is(at + 1, WordKind.MERIDIEM)
                || line.is(at + 1, "hours") || line.is(at + 1, "of");
    }

    /** "$1990", "page 1990", "No. 1990", "Resolution 1973". */
    private static boolean numbered(Line line, int before) {
        char first = line.first(before);
        return first == '$' || first == '#' || first == '€' || first == '£' || first == '/' || line.is(before, "page")
                || line.is(before, "pages") || line.is(before, "no.") || line.is(before, "number")
                || line.is(before, "resolution") || line.is(before, "room") || line.is(before, "flight")
                || line.is(before, "chapter") || line.is(before, "article") || line.is(before, "section")
                || line.is(before, "route") || line.is(before, "highway") || line.is(before, "point")
                || line.is(before, "points") || line.is(before, "than");
    }
}
