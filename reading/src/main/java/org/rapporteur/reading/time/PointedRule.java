package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;

/** One of many, pointed at: "last week", "the past three years", "next Friday", "this spring". */
final class PointedRule implements Rule {

    @Override
    public @Nullable Match at(Line line, int at) {
        boolean the = line.is(at, WordKind.THE);
        int next = the ? at + 1 : at;
        if (!line.is(next, WordKind.POINTER)) {
            return null;
        }
        Pointer pointer = Pointer.at(line.value(next, WordKind.POINTER));
        boolean past = line.is(next, "past") || line.is(next, "coming") || (the && line.is(next, "last"));
        next++;
        if (line.is(next, WordKind.POINTER)) {
            past |= line.is(next, "past");
            Pointer second = Pointer.at(line.value(next, WordKind.POINTER));
            pointer = second == Pointer.SAME || second == Pointer.THIS ? pointer : second;
            next++;
        }
        if (the && pointer == Pointer.NEXT && line.is(next, WordKind.UNIT) && !past) {
            pointer = Pointer.FOLLOWING;
        }
        Match length = length(line, next, pointer);
        return length != null ? length : one(line, next, pointer, past, the);
    }

    private static @Nullable Match length(Line line, int at, Pointer pointer) {
        Amount amount = Amounts.at(line, at);
        int next = amount == null ? at : line.pastHyphen(amount.end());
        while (next < at + 6 && line.is(next, WordKind.ADDED)) {
            next++;
        }
        boolean several = line.is(next, WordKind.UNITS);
        if (!several && (amount == null || !line.is(next, WordKind.UNIT))) {
            return null;
        }
        Unit unit = Unit.at(line.value(next, several ? WordKind.UNITS : WordKind.UNIT));
        Amount told = amount == null ? new Amount(Amount.NOT_TOLD, next) : amount;
        boolean orSo = line.is(next + 1, "or") && line.is(next + 2, "so");
        return new Match(orSo ? next + 3 : next + 1, Meanings.stretch(told, unit, pointer),
                "a length of time beside the report's date");
    }

    private static @Nullable Match one(Line line, int first, Pointer pointer, boolean past, boolean the) {
        int at = first;
        while (at < first + 2 && (line.is(at, WordKind.ADDED) || line.is(at, "fiscal"))) {
            at++;
        }
        if (line.is(at, WordKind.WEEKDAY) && line.capital(at)) {
            Match date = DateRule.date(line, line.sign(at + 1, ',') ? at + 2 : at + 1);
            return date != null
                    ? date
                    : DayRule.after(line, at + 1, new Weekday(line.value(at, WordKind.WEEKDAY), pointer),
                            "a day of the week, pointed at");
        }
        if (line.is(at, WordKind.MONTH) && line.capital(at)) {
            int month = line.value(at, WordKind.MONTH);
            return new Match(at + 1, new PointedMonth(month, pointer), "a month, pointed at");
        }
        if (line.is(at, WordKind.SEASON)) {
            return new Match(at + 1, Meanings.season(line.value(at, WordKind.SEASON), pointer), "a season, pointed at");
        }
        if (line.is(at, WordKind.PART)) {
            return part(line, at, pointer, the);
        }
        Match festival = PhraseRule.festival(line, at, pointer);
        if (festival != null) {
            return festival;
        }
        if (!line.is(at, WordKind.UNIT)) {
            return null;
        }
        Unit unit = Unit.at(line.value(at, WordKind.UNIT));
        boolean latest = line.is(first - 1, "latest");
        boolean unfit = unit.shorterThanDay() || (unit == Unit.DAY && !pointer.fromMention())
                || (latest && unit != Unit.QUARTER) || (the && past && line.is(at + 1, "of"));
        if (unfit) {
            return the ? Match.refused(at + 1) : null;
        }
        if (unit == Unit.YEAR && line.is(at + 1, "'s")) {
            Match part = QuarterRule.ofPointedYear(line, at + 2, pointer);
            if (part != null) {
                return part;
            }
        }
        return new Match(at + 1, past
                ? Meanings.stretch(new Amount(1, at), unit, pointer)
                : Meanings.pointed(unit, pointer), "a stretch of the calendar, pointed at");
    }

    private static @Nullable Match part(Line line, int at, Pointer pointer, boolean the) {
        String code = DayPart.at(line.value(at, WordKind.PART)).code();
        int offset = pointer == Pointer.LAST || pointer == Pointer.NEXT ? pointer.offset() : 0;
        boolean mention = pointer.fromMention() || the;
        Meaning day = mention ? Meanings.pointed(Unit.DAY, pointer) : Meanings.day(offset);
        return new Match(at + 1, context -> day.resolve(context).at(code), "a part of a day, pointed at");
    }
}
