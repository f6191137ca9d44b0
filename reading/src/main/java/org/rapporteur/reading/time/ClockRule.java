package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;

/** Times of day: "3:30 p.m. EST Monday", "noon Saturday", "14:30 GMT", "5 o'clock", "the morning of Aug. 8". */
final class ClockRule implements Rule {

    private static final int NOON = 12 * 60;

    private final DayRule days = new DayRule();
    private final PointedRule pointed = new PointedRule();

    @Override
    public @Nullable Match at(Line line, int at) {
        boolean the = line.is(at, WordKind.THE);
        int first = the ? at + 1 : at;
        if (line.is(first, WordKind.PART) && !line.is(first, WordKind.DAY)) {
            return part(line, first, the);
        }
        return the ? null : clock(line, at);
    }

    private @Nullable Match part(Line line, int at, boolean the) {
        DayPart part = DayPart.at(line.value(at, WordKind.PART));
        boolean named = part == DayPart.NOON || part == DayPart.MIDNIGHT || line.is(at, "overnight");
        boolean linked = line.is(at + 1, "of") || line.is(at + 1, "on");
        Match day = day(line, linked ? at + 2 : zone(line, at + 1));
        if (day != null && (named || linked)) {
            return timed(day, part.code());
        }
        boolean alone = named || (the && part != DayPart.DAYTIME && !line.is(at + 1, WordKind.UNIT));
        return alone
                ? timed(new Match(at + 1, ClockRule::lastDay, "a time of the day last spoken of"), part.code())
                : null;
    }

    private @Nullable Match clock(Line line, int at) {
        int minutes = line.shape(at) == Shape.CLOCK ? line.number(at) : hour(line, at);
        if (minutes < 0) {
            return null;
        }
        int next = at + 1;
        boolean sure = line.is(at - 1, "at") || line.is(at - 1, "by") || line.is(at - 1, "until")
                || line.is(at - 1, "from");
        boolean twelve = false;
        if (line.is(next, WordKind.MERIDIEM)) {
            if (minutes >= 13 * 60) {
                return null;
            }
            minutes = minutes % NOON + line.value(next, WordKind.MERIDIEM) * 60;
            next++;
            sure = true;
        } else if (line.is(next, "o'clock")) {
            next++;
            sure = true;
            twelve = true;
        } else if (line.shape(at) != Shape.CLOCK) {
            return null;
        }
        int inThe = line.is(next, "in") && line.is(next + 1, WordKind.THE) ? next + 2 : next;
        if (inThe > next && line.is(inThe, WordKind.PART)) {
            boolean late = !line.is(inThe, "morning") && minutes < NOON;
            minutes += late ? NOON : 0;
            next = inThe + 1;
            sure = true;
        }
        int zoned = zone(line, next);
        sure |= zoned > next;
        String code = Period.padded(minutes / 60, 2) + ":" + Period.padded(minutes % 60, 2);
        int then = line.sign(zoned, ',') || line.is(zoned, "on") ? zoned + 1 : zoned;
        Match day = day(line, then);
        if (day != null && !(day.meaning() instanceof Weekday && twelve)) {
            return timed(day, code);
        }
        return sure ? timed(new Match(zoned, ClockRule::lastDay, "a time of the day last spoken of"), code) : null;
    }

    /** The minutes of a bare hour; less than 0 when none stands there. */
    private static int hour(Line line, int at) {
        int hour = line.shape(at) == Shape.WHOLE && line.end(at) - line.start(at) <= 2
                ? line.number(at)
                : line.is(at, WordKind.CARDINAL) ? line.value(at, WordKind.CARDINAL) : -1;
        return hour >= 1 && hour <= 12 ? hour * 60 : -1;
    }

    private static int zone(Line line, int at) {
        return line.is(at, WordKind.ZONE) && line.capital(at) ? at + 1 : at;
    }

    private @Nullable Match day(Line line, int at) {
        Match day = days.at(line, at);
        if (day == null || day.meaning() == null) {
            day = pointed.at(line, at);
        }
        return day;
    }

    private static Resolved lastDay(Context context) {
        Period mention = context.mention();
        return mention == null || mention.unit() != Unit.DAY
                ? Meanings.day(0).resolve(context)
                : Resolved.date(mention);
    }

    private static @Nullable Match timed(Match day, String code) {
        Meaning meaning = day.meaning();
        return meaning == null ? null : new Match(day.end(), context -> {
            Resolved resolved = meaning.resolve(context);
            boolean whole = resolved.precision() == org.rapporteur.model.Moment.Precision.DAY;
            return whole ? resolved.at(code) : resolved;
        }, day.how());
    }
}
