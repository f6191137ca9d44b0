package org.rapporteur.desk.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The marks of the calendar under a line of days: days, weeks, months or years, whichever the line has room for. */
public final class CalendarTicks {

    private static final int MOST_DAYS = 14;
    private static final int MOST_WEEKS_IN_DAYS = 98;
    private static final int MOST_MONTHS_IN_DAYS = 430;

    /** A mark: where it stands and what it says. */
    public record Tick(int x, String label) {}

    private CalendarTicks() {}

    static List<Tick> of(Scale scale) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first(scale); !day.isAfter(scale.last()); day = next(scale, day)) {
            ticks.add(new Tick(scale.left(day), label(scale, day, ticks.isEmpty())));
        }
        return ticks;
    }

    private static LocalDate first(Scale scale) {
        LocalDate first = scale.first();
        if (scale.days() <= MOST_DAYS) {
            return first;
        }
        if (scale.days() <= MOST_WEEKS_IN_DAYS) {
            return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        return first.getDayOfMonth() == 1 ? first : first.with(TemporalAdjusters.firstDayOfNextMonth());
    }

    private static LocalDate next(Scale scale, LocalDate day) {
        if (scale.days() <= MOST_DAYS) {
            return day.plusDays(1);
        }
        if (scale.days() <= MOST_WEEKS_IN_DAYS) {
            return day.plusWeeks(1);
        }
        return day.plusMonths(scale.days() <= MOST_MONTHS_IN_DAYS ? 1 : 3);
    }

    /** The year stands at the first mark and wherever a new one begins. */
    private static String label(Scale scale, LocalDate day, boolean first) {
        String month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT);
        boolean months = scale.days() > MOST_WEEKS_IN_DAYS;
        boolean newYear = day.getMonth() == Month.JANUARY && (months || day.getDayOfMonth() <= 7);
        String label = months ? month : day.getDayOfMonth() + " " + month;
        return first || newYear ? label + " " + day.getYear() : label;
    }
}
