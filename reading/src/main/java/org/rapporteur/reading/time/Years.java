package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;

/** Reads the number of a year, and decides whether a number standing alone is one. */
final class Years {

    private static final int EARLIEST_BARE = 1900;
    private static final int LATEST_BARE = 2050;
    private static final int EARLIEST_LED = 1400;
    private static final int LATEST_LED = 2100;

    private Years() {}

    /** The year told at a place by four digits, an apostrophe and two, or "nineteen ninety-one"; null when none is. */
    static @Nullable Amount at(Line line, int at) {
        boolean four = line.shape(at) == Shape.WHOLE && line.end(at) - line.start(at) == 4;
        if (four || line.shape(at) == Shape.SHORT_YEAR) {
            return line.number(at) >= 1000 ? new Amount(line.number(at), at + 1) : null;
        }
        int century = line.is(at, WordKind.CARDINAL) ? line.value(at, WordKind.CARDINAL) : 0;
        if ((century != 19 && century != 20) || !line.is(at + 1, WordKind.CARDINAL)
                || line.value(at + 1, WordKind.CARDINAL) < 10) {
            return null;
        }
        Amount rest = Amounts.written(line, at + 1);
        return rest.number() < 100 ? new Amount(century * 100 + rest.number(), rest.end()) : null;
    }

    /** "two thousand and eight", which only the word "year" before it makes a year. */
    static @Nullable Amount written(Line line, int at) {
        Amount year = line.is(at, WordKind.CARDINAL) ? Amounts.written(line, at) : null;
        return year != null && year.number() >= EARLIEST_LED && year.number() <= LATEST_LED ? year : null;
    }

    /** True when a number standing alone is a year by its size and neighbours. */
    static boolean bare(Line line, int at, int year) {
        boolean led = line.is(at - 1, WordKind.PREPOSITION) || line.is(at - 1, WordKind.EDGE);
        if (line.shape(at) == Shape.SHORT_YEAR) {
            return led;
        }
        boolean joined = line.hyphen(at - 1) && line.shape(at - 2) == Shape.NONE && line.kinds(at - 2) == 0;
        if (counted(line, at) || (joined && !led)) {
            return false;
        }
        return led
                ? year >= EARLIEST_LED && year <= LATEST_LED
                : year >= EARLIEST_BARE && year <= LATEST_BARE && !numbered(line, at - 1) && !plural(line, at);
    }

    /** "2000 people", "1999 km": something in the plural is counted, or a unit follows. */
    private static boolean counted(Line line, int at) {
        char next = line.first(at + 1);
        return next == '%' || next == '°' || line.is(at + 1, WordKind.UNITS) || line.is(at + 1, WordKind.SCALE)
                || line.is(at + 1, "percent") || line.is(at + 1, "people") || line.is(at + 1, "points")
                || line.is(at + 1, "million") || line.is(at + 1, "billion") || line.is(at + 1, WordKind.MERIDIEM)
                || line.is(at + 1, "hours") || line.is(at + 1, "of");
    }

    /** "2000 tonnes", but not "the 1990 results". */
    private static boolean plural(Line line, int at) {
        int next = at + 1;
        return Character.isLowerCase(line.first(next)) && line.end(next) - line.start(next) > 3
                && line.text().charAt(line.end(next) - 1) == 's' && !line.is(at - 1, WordKind.THE);
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
