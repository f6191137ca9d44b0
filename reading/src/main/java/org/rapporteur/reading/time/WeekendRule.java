package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Precision;

/**
 * "the weekend": the one that is over or runs, or the coming one when the tense tells of what is to come; and "the week of
 * Aug. 4", "the weekend of June 7".
 */
final class WeekendRule implements Rule {

    @Override
    public @Nullable Match at(Line line, int at) {
        if (!line.is(at, WordKind.THE) || !line.is(at + 1, WordKind.UNIT)) {
            return null;
        }
        Unit unit = Unit.at(line.value(at + 1, WordKind.UNIT));
        Match date = unit == Unit.WEEK || unit == Unit.WEEKEND ? date(line, at + 2) : null;
        Meaning day = date == null ? null : date.meaning();
        if (date != null && day != null) {
            return new Match(date.end(), context -> around(day.resolve(context), unit), "the week of a date");
        }
        return unit == Unit.WEEKEND ? new Match(at + 2, WeekendRule::resolve, "a weekend") : null;
    }

    private static @Nullable Match date(Line line, int at) {
        boolean led = line.is(at, "of") || line.is(at, "beginning") || line.is(at, "starting") || line.is(at, "ending");
        return led ? DateRule.date(line, at + 1) : null;
    }

    private static Resolved around(Resolved day, Unit unit) {
        Period period = day.period();
        return period == null || period.unit() != Unit.DAY
                ? Resolved.open(Meanings.open(unit), unit.precision())
                : Resolved.date(Period.around(period.first(), unit));
    }

    private static Resolved resolve(Context context) {
        LocalDate today = context.today();
        if (today == null) {
            return Resolved.open(Meanings.open(Unit.WEEKEND), Precision.WEEKEND);
        }
        Period now = Period.around(today, Unit.WEEKEND);
        return Resolved.date(context.tense() == Tense.FUTURE || !now.first().isAfter(today) ? now : now.plus(-1));
    }
}
