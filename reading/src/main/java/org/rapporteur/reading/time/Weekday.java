package org.rapporteur.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Precision;

/**
 * A day of the week.
 *
 * @param pointer which one; null when only the tense tells
 */
record Weekday(int number, @Nullable Pointer pointer) implements Meaning {

    @Override
    public Resolved resolve(Context context) {
        LocalDate seen = context.today();
        Period mention = context.mention();
        if (pointer != null && pointer.fromMention() && mention != null) {
            seen = mention.first();
        }
        if (seen == null) {
            return Resolved.open("XXXX-WXX-" + number, Precision.DAY);
        }
        return Resolved.date(new Period(Unit.DAY, from(seen, context)));
    }

    private LocalDate from(LocalDate seen, Context context) {
        DayOfWeek day = DayOfWeek.of(number);
        if (pointer == null) {
            return seen.with(context.tense() == Tense.FUTURE
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day));
        }
        return seen.with(switch (pointer) {
            case LAST, PREVIOUS -> TemporalAdjusters.previous(day);
            case NEXT, FOLLOWING -> TemporalAdjusters.next(day);
            case THIS, SAME -> context.tense() == Tense.PAST
                    ? TemporalAdjusters.previousOrSame(day)
                    : TemporalAdjusters.nextOrSame(day);
        });
    }
}
