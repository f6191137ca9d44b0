package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Precision;

/** Parts of a year by number, and seasons: "the third quarter of 2012", "first half", "summer 2012", "the spring". */
final class QuarterRule implements Rule {

    @Override
    public @Nullable Match at(Line line, int at) {
        boolean the = line.is(at, WordKind.THE);
        int next = the ? at + 1 : at;
        if (line.is(next, WordKind.SEASON)) {
            return season(line, next, the);
        }
        next = line.is(next, "fiscal") ? line.pastHyphen(next + 1) : next;
        int number = line.is(next, WordKind.ORDINAL)
                ? line.value(next, WordKind.ORDINAL)
                : line.shape(next) == Shape.ORDINAL ? line.number(next) : 0;
        if (number < 1 || number > 4) {
            return null;
        }
        next = line.pastHyphen(next + 1);
        Unit unit = line.is(next, "quarter") ? Unit.QUARTER : Unit.HALF;
        boolean half = line.is(next, "half") && number <= 2 && the;
        if (unit == Unit.HALF && !half) {
            return null;
        }
        int at2 = line.is(next + 1, "of") || line.is(next + 1, "in") ? next + 2 : next + 1;
        int year = YearRule.year(line, at2);
        if (year > 0) {
            return new Match(at2 + 1, Meanings.period(part(year, number, unit)), "a part of a year");
        }
        if (line.is(at2, WordKind.POINTER) && line.is(at2 + 1, "year")) {
            Pointer pointer = Pointer.at(line.value(at2, WordKind.POINTER));
            return new Match(at2 + 2, pointed(number, unit, pointer.offset()), "a part of a year");
        }
        return unit == Unit.QUARTER ? new Match(next + 1, nearest(number), "a quarter of the year") : null;
    }

    private static Period part(int year, int number, Unit unit) {
        return Period.year(year).first().getYear() == year
                ? new Period(unit, LocalDate.of(year, 1 + (number - 1) * (unit == Unit.QUARTER ? 3 : 6), 1))
                : Period.year(year);
    }

    private static Meaning pointed(int number, Unit unit, int offset) {
        return context -> {
            LocalDate today = context.today();
            return today == null
                    ? Resolved.open("XXXX-" + (unit == Unit.QUARTER ? "Q" : "H") + number, unit.precision())
                    : Resolved.date(part(today.getYear() + offset, number, unit));
        };
    }

    /** The last such quarter that is over or has begun, or the next one when the tense tells of what is to come. */
    private static Meaning nearest(int number) {
        return context -> {
            LocalDate today = context.today();
            if (today == null) {
                return Resolved.open("XXXX-Q" + number, Precision.QUARTER);
            }
            Period found = part(today.getYear(), number, Unit.QUARTER);
            if (context.tense() == Tense.FUTURE) {
                return Resolved
                        .date(found.last().isBefore(today) ? part(today.getYear() + 1, number, Unit.QUARTER) : found);
            }
            return Resolved
                    .date(found.first().isAfter(today) ? part(today.getYear() - 1, number, Unit.QUARTER) : found);
        };
    }

    private static @Nullable Match season(Line line, int at, boolean the) {
        int season = line.value(at, WordKind.SEASON);
        int next = line.is(at + 1, "of") ? at + 2 : at + 1;
        int year = YearRule.year(line, next);
        if (year > 0) {
            return new Match(next + 1, Meanings.period(Meanings.season(season, year)), "a season");
        }
        boolean doubtful = line.is(at, "fall") || line.is(at, "spring");
        boolean led = the || line.is(at - 1, WordKind.PREPOSITION) || line.is(at - 1, WordKind.EDGE);
        boolean noun = !line.is(at + 1, "of") && !line.is(at + 1, "to") && !line.is(at + 1, "in");
        boolean sure = doubtful
                ? led && noun && (the
                        ? line.is(at - 2, WordKind.PREPOSITION) || at == 1
                        : line.is(at - 1, "in") || line.is(at - 1, "until") || line.is(at - 1, "by")
                                || line.is(at - 1, "since"))
                : led;
        return sure ? new Match(at + 1, Meanings.season(season, null), "a season") : null;
    }
}
