package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.desk.brief.Timeline.Part;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.comparison.Occasion;

/** What is dated, in order of the calendar, each happening and each date that was set once however many reports tell it. */
public final class Calendar {

    /**
     * Something with its days.
     *
     * @param from the first day it can mean
     * @param to the last day it can mean, inclusive
     * @param sure true for what happened; false for what is planned, possible, denied, due or foretold
     * @param words what it is
     * @param anchor where it stands in the page
     * @param voices how many independent voices tell it; at least 1
     */
    public record Day(LocalDate from, LocalDate to, Part part, boolean sure, String words, String anchor, int voices) {

        /** True when the very day is known. */
        public boolean exact() {
            return from.equals(to);
        }
    }

    private record Range(LocalDate from, LocalDate to) {}

    private Calendar() {}

    /** By first day, then last day, then order in the brief. */
    public static List<Day> of(Gatherings gatherings) {
        List<Day> days = new ArrayList<>();
        for (Gathered one : gatherings.happenings()) {
            Occasion occasion = gatherings.occasion(one);
            if (occasion != null && occasion.from() != null && occasion.to() != null) {
                days.add(new Day(occasion.from(), occasion.to(), Part.EVENT,
                        occasion.status() == EventStatus.HAPPENED, one.name(), one.target(), voices(one)));
            } else if (occasion == null) {
                dates(one, Part.EVENT, days);
            }
        }
        for (Gathered one : gatherings.undertakings()) {
            boolean forecast = !one.items().isEmpty() && one.items().getFirst().kind() == ToldKind.FORECAST;
            dates(one, forecast ? Part.HORIZON : Part.DEADLINE, days);
        }
        days.sort(Comparator.comparing(Day::from).thenComparing(Day::to));
        return days;
    }

    private static int voices(Gathered one) {
        return Math.max(1, one.voices().size());
    }

    /** Every date that its findings give, each once. */
    private static void dates(Gathered one, Part part, List<Day> days) {
        Set<Range> ranges = new LinkedHashSet<>();
        for (Item item : one.items()) {
            Moment moment = Timeline.moment(item.told());
            if (moment != null && moment.from() != null && moment.to() != null
                    && ranges.add(new Range(moment.from(), moment.to()))) {
                boolean sure = item.told() instanceof Event event && event.status() == EventStatus.HAPPENED;
                days.add(new Day(moment.from(), moment.to(), part, sure, one.name(), one.target(), voices(one)));
            }
        }
    }
}
