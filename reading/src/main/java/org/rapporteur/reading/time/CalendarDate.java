package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Precision;

/**
 * A date by the numbers that are told. Without its year it is the one the tense points at.
 *
 * @param year 0 when it is not told
 * @param month 1 to 12
 * @param day 0 when it is not told
 */
record CalendarDate(int year, int month, int day) implements Meaning {

    /** A date that no tense tells of is looked for on the nearer side. */
    private static final int FAR = 270;
    private static final int NEAR = 95;

    /** True when some year has this day. */
    boolean isPossible() {
        return day == 0 || (day >= 1 && LocalDate.of(year == 0 ? 2000 : year, month, 1).lengthOfMonth() >= day);
    }

    @Override
    public Resolved resolve(Context context) {
        if (year != 0) {
            return Resolved.date(in(year));
        }
        LocalDate today = context.today();
        if (today == null) {
            String open = "XXXX-" + Period.padded(month, 2);
            return day == 0
                    ? Resolved.open(open, Precision.MONTH)
                    : Resolved.open(open + "-" + Period.padded(day, 2), Precision.DAY);
        }
        return Resolved.date(nearest(today, context.tense()));
    }

    private Period in(int someYear) {
        LocalDate first = LocalDate.of(someYear, month, 1);
        return day == 0
                ? new Period(Unit.MONTH, first)
                : new Period(Unit.DAY, first.withDayOfMonth(Math.min(day, first.lengthOfMonth())));
    }

    private Period nearest(LocalDate today, Tense tense) {
        Period now = Period.around(today, day == 0 ? Unit.MONTH : Unit.DAY);
        Period back = step(now.first(), -1);
        Period forth = step(now.first(), 1);
        long behind = ChronoUnit.DAYS.between(back.first(), now.first());
        long ahead = ChronoUnit.DAYS.between(now.first(), forth.first());
        return switch (tense) {
            case PAST -> day != 0 && behind > FAR && ahead < NEAR ? forth : back;
            case FUTURE -> day != 0 && ahead > FAR && behind < NEAR ? back : forth;
            case UNKNOWN -> behind <= ahead ? back : forth;
        };
    }

    /** The nearest year, backward or forward, that has the day. */
    private Period step(LocalDate now, int direction) {
        int someYear = now.getYear();
        Period found = in(someYear);
        while ((direction < 0 ? found.first().isAfter(now) : found.first().isBefore(now))
                || found.first().getDayOfMonth() != Math.max(day, 1)) {
            someYear += direction;
            found = in(someYear);
        }
        return found;
    }

    static @Nullable Match match(CalendarDate date, int end, String how) {
        return date.isPossible() ? new Match(end, date, how) : Match.refused(end);
    }
}
