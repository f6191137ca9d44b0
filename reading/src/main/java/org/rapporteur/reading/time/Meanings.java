package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Kind;
import org.rapporteur.model.Moment.Modifier;
import org.rapporteur.model.Moment.Precision;

/** The meanings that need few words. */
final class Meanings {

    private Meanings() {}

    static Meaning period(Period period) {
        Resolved resolved = Resolved.date(period);
        return context -> resolved;
    }

    static Meaning fixed(Resolved resolved) {
        return context -> resolved;
    }

    /** "last week", "the following month". */
    static Meaning pointed(Unit unit, Pointer pointer) {
        return context -> {
            LocalDate seen = seen(context, pointer.fromMention());
            if (seen == null) {
                return Resolved.open(open(unit), unit.precision());
            }
            return Resolved.date(Period.around(seen, unit).plus(pointer.offset()));
        };
    }

    private static @Nullable LocalDate seen(Context context, boolean fromMention) {
        Period mention = context.mention();
        return fromMention && mention != null ? mention.first() : context.today();
    }

    static String open(Unit unit) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR, SEASON -> "XXXX";
            case DECADE -> "XXXX";
            case CENTURY, MILLENNIUM -> "XXXX";
            default -> "XXXX-XX-XX";
        };
    }

    /** "yesterday". */
    static Meaning day(int offset) {
        return context -> {
            LocalDate today = context.today();
            return today == null
                    ? Resolved.open("XXXX-XX-XX", Precision.DAY)
                    : Resolved.date(new Period(Unit.DAY, today.plusDays(offset)));
        };
    }

    /** "the spring", "last spring"; without a pointer the tense tells. */
    static Meaning season(int season, @Nullable Pointer pointer) {
        return context -> {
            LocalDate seen = seen(context, pointer != null && pointer.fromMention());
            if (seen == null) {
                return Resolved.open("XXXX-" + "WISPSUFA".substring(2 * season, 2 * season + 2), Precision.SEASON);
            }
            boolean forward = pointer == null ? context.tense() == Tense.FUTURE : pointer.offset() > 0;
            Period now = Period.around(seen, Unit.SEASON);
            Period found = pointer != null && pointer.offset() != 0 ? now.plus(pointer.offset()) : now;
            while (seasonOf(found) != season) {
                found = found.plus(pointer != null && pointer.offset() == 0 ? nearer(now, season) : forward ? 1 : -1);
            }
            return Resolved.date(found);
        };
    }

    private static int nearer(Period now, int season) {
        return Math.floorMod(season - seasonOf(now), 4) <= 2 ? 1 : -1;
    }

    private static int seasonOf(Period period) {
        return period.first().getMonthValue() / 3 % 4;
    }

    /** A season of a year; winter is the one that begins in it. */
    static Period season(int season, int year) {
        return new Period(Unit.SEASON, LocalDate.of(year, season == 0 ? 12 : season * 3, 1));
    }

    /** A festival; without a pointer the tense tells. */
    static Meaning festival(Festival festival, @Nullable Pointer pointer, int year) {
        if (year != 0) {
            return period(new Period(Unit.DAY, festival.in(year)));
        }
        return context -> {
            LocalDate today = context.today();
            if (today == null) {
                LocalDate some = festival.in(2000);
                return Resolved.open(festival instanceof Festival.Fixed
                        ? "XXXX" + new Period(Unit.DAY, some).value().substring(4)
                        : "XXXX-XX-XX", Precision.DAY);
            }
            boolean forward = pointer == null ? context.tense() == Tense.FUTURE : pointer.offset() >= 0;
            LocalDate found = festival.in(today.getYear());
            if (forward && found.isBefore(today)) {
                found = festival.in(today.getYear() + 1);
            } else if (!forward && found.isAfter(today)) {
                found = festival.in(today.getYear() - 1);
            }
            return Resolved.date(new Period(Unit.DAY, found));
        };
    }

    /** "two weeks ago", "a year earlier", "days later". */
    static Meaning shifted(Amount amount, Unit unit, int direction, boolean fromMention) {
        return context -> {
            LocalDate seen = seen(context, fromMention);
            if (amount.vague()) {
                String value = direction < 0 ? "PAST_REF" : "FUTURE_REF";
                Resolved open = Resolved.open(value, Precision.VAGUE);
                return direction < 0 ? open.between(null, seen) : open.between(seen, null);
            }
            Unit step = unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM ? Unit.YEAR : unit;
            if (seen == null) {
                return Resolved.open(open(step), step.precision());
            }
            LocalDate day = Shifts.shift(seen, amount.number() * direction, unit);
            Unit grain = amount.isWhole() ? step : Unit.MONTH;
            Resolved date = Resolved.date(Period.around(day, grain == Unit.WEEKEND ? Unit.WEEK : grain));
            return unit.shorterThanDay()
                    ? new Resolved(Kind.TIME, day, day, Precision.TIME_OF_DAY, date.value(),
                            Modifier.NONE, date.period())
                    : date;
        };
    }

    /** A stretch of time that ends or begins at the report's day: "the past three years", "the next two weeks". */
    static Meaning stretch(Amount amount, Unit unit, Pointer pointer) {
        return context -> {
            Resolved length = Resolved.length(unit.length(amount), unit.precision());
            LocalDate seen = seen(context, pointer.fromMention());
            if (seen == null || pointer.offset() == 0) {
                return length;
            }
            LocalDate far = amount.vague() ? null : Shifts.shift(seen, amount.number() * pointer.offset(), unit);
            return pointer.offset() < 0 ? length.between(far, seen) : length.between(seen, far);
        };
    }
}
