package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;

/** A day with what may follow it: "Tuesday", "Friday, Oct. 23", "yesterday morning". */
final class DayRule implements Rule {

    @Override
    public @Nullable Match at(Line line, int at) {
        if (line.is(at, WordKind.WEEKDAY) && line.capital(at)) {
            return weekday(line, at);
        }
        if (line.is(at, WordKind.DAY)) {
            Meaning day = Meanings.day(line.value(at, WordKind.DAY));
            if (line.is(at, WordKind.PART)) {
                String code = DayPart.at(line.value(at, WordKind.PART)).code();
                return new Match(at + 1, context -> day.resolve(context).at(code), "a day seen from the report");
            }
            return after(line, at + 1, day, "a day seen from the report");
        }
        Match date = DateRule.date(line, at);
        if (date != null && date.meaning() != null) {
            return after(line, date.end(), date.meaning(), date.how());
        }
        return date != null ? date : PhraseRule.festival(line, at, null);
    }

    private static @Nullable Match weekday(Line line, int at) {
        boolean short3 = line.end(at) - line.start(at) <= 4;
        int next = line.sign(at + 1, ',') ? at + 2 : at + 1;
        next = line.is(next, WordKind.THE) ? next + 1 : next;
        Match date = DateRule.date(line, next);
        if (date != null) {
            return date.meaning() == null ? date : after(line, date.end(), date.meaning(), date.how());
        }
        if (short3 && !line.is(at - 1, WordKind.PREPOSITION)) {
            return null;
        }
        return after(line, at + 1, new Weekday(line.value(at, WordKind.WEEKDAY), null), "a day of the week");
    }

    /** The day, with the part of it that stands at the place, if one does. */
    static Match after(Line line, int at, Meaning day, String how) {
        int next = line.hyphen(at) ? at + 1 : at;
        if (line.is(next, WordKind.PART) && !line.capital(next)) {
            String code = DayPart.at(line.value(next, WordKind.PART)).code();
            return new Match(next + 1, context -> day.resolve(context).at(code), how + " and a part of it");
        }
        if (line.is(at, "'s") && line.is(at + 1, WordKind.PART)) {
            String code = DayPart.at(line.value(at + 1, WordKind.PART)).code();
            return new Match(at + 2, context -> day.resolve(context).at(code), how + " and a part of it");
        }
        return new Match(at, day, how);
    }
}
