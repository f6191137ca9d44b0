package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Parts of a year by number: "the third quarter of 2012", "third-quarter", "the 2012 second quarter", "the first half of 2013". */
final class QuarterRule implements Rule {

    /** A part of some year: the third quarter, the first half. */
    private record Part(int number, Unit unit, int end) {

        Period in(int year) {
            return new Period(unit, LocalDate.of(year, 1 + (number - 1) * (unit == Unit.QUARTER ? 3 : 6), 1));
        }

        String open() {
            return "XXXX-" + (unit == Unit.QUARTER ? "Q" : "H") + number;
        }
    }

    @Override
    public @Nullable Match at(Line line, int at) {
        boolean the = line.is(at, WordKind.THE);
        int next = the ? at + 1 : at;
        Match earlier = yearEarlier(line, next);
        if (earlier != null) {
            return earlier;
        }
        Amount before = the ? Years.at(line, next) : null;
        Part part = part(line, before == null ? next : before.end());
        if (part == null) {
            return null;
        }
        if (before != null) {
            return new Match(part.end(), Meanings.period(part.in((int) before.number())), "a part of a year");
        }
        boolean hyphened = the && line.end(part.end() - 2) == line.start(part.end() - 1);
        return hyphened ? null : after(line, part, the);
    }

    private static @Nullable Part part(Line line, int first) {
        int at = line.is(first, "fiscal") ? line.pastHyphen(first + 1) : first;
        int number = line.is(at, WordKind.ORDINAL)
                ? line.value(at, WordKind.ORDINAL)
                : line.shape(at) == Shape.ORDINAL ? line.number(at) : 0;
        int next = line.pastHyphen(at + 1);
        if (number >= 1 && number <= 4 && line.is(next, "quarter")) {
            return new Part(number, Unit.QUARTER, next + 1);
        }
        return number >= 1 && number <= 2 && line.is(next, "half") ? new Part(number, Unit.HALF, next + 1) : null;
    }

    private static @Nullable Match after(Line line, Part part, boolean the) {
        int at = line.is(part.end(), "of") || line.is(part.end(), "in") ? part.end() + 1 : part.end();
        int fiscal = line.is(at, "fiscal") ? at + 1 : at;
        Amount year = Years.at(line, fiscal);
        if (year != null) {
            return new Match(year.end(), Meanings.period(part.in((int) year.number())), "a part of a year");
        }
        int pointer = line.is(at, WordKind.THE) ? at + 1 : at;
        if (line.is(pointer, WordKind.POINTER) && line.is(pointer + 1, "year")) {
            Pointer which = Pointer.at(line.value(pointer, WordKind.POINTER));
            return new Match(pointer + 2, pointed(part, which), "a part of a year");
        }
        if (the && line.is(at, WordKind.THE) && line.is(at + 1, "year")) {
            return new Match(at + 2, pointed(part, Pointer.THIS), "a part of a year");
        }
        return part.unit() == Unit.QUARTER ? new Match(part.end(), nearest(part), "a quarter of the year") : null;
    }

    /** "third quarter" behind "this year's". */
    static @Nullable Match ofPointedYear(Line line, int at, Pointer pointer) {
        Part part = part(line, at);
        return part == null ? null : new Match(part.end(), pointed(part, pointer), "a part of a year");
    }

    private static Meaning pointed(Part part, Pointer pointer) {
        return context -> {
            LocalDate today = context.today();
            return today == null
                    ? Resolved.open(part.open(), part.unit().precision())
                    : Resolved.date(part.in(today.getYear() + pointer.offset()));
        };
    }

    /** The last such quarter that has begun. */
    private static Meaning nearest(Part part) {
        return context -> {
            LocalDate today = context.today();
            if (today == null) {
                return Resolved.open(part.open(), part.unit().precision());
            }
            Period found = part.in(today.getYear());
            return Resolved.date(found.first().isAfter(today) ? part.in(today.getYear() - 1) : found);
        };
    }

    /** "year-earlier", "year-ago quarter": the year before. */
    private static @Nullable Match yearEarlier(Line line, int at) {
        boolean led = line.is(at, "year") && line.hyphen(at + 1)
                && (line.is(at + 2, "earlier") || line.is(at + 2, "ago"));
        if (!led) {
            return null;
        }
        int end = line.is(at + 3, "period") || line.is(at + 3, "quarter") ? at + 4 : at + 3;
        return new Match(end, Meanings.pointed(Unit.YEAR, Pointer.LAST), "the year before");
    }
}
