package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Precision;

/** "the weekend": the one that is over or runs, or the coming one when the tense tells of what is to come. */
final class WeekendRule implements Rule {

    @Override
    public @Nullable Match at(Line line, int at) {
        return line.is(at, WordKind.THE) && line.is(at + 1, "weekend")
                ? new Match(at + 2, WeekendRule::resolve, "a weekend")
                : null;
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
