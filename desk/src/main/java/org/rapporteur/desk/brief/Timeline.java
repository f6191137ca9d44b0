package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Told;

/** What is dated, in order of the calendar. */
public final class Timeline {

    /** What a date is to its finding. */
    public enum Part {
        EVENT, DEADLINE, HORIZON
    }

    /**
     * A finding with its days.
     *
     * @param from the first day it can mean
     * @param to the last day it can mean, inclusive
     */
    public record Dated(LocalDate from, LocalDate to, Part part, Moment moment, Item item) {

        /** True when the very day is known. */
        public boolean exact() {
            return from.equals(to);
        }
    }

    private Timeline() {}

    /** All items whose days are known, by first day, then last day, then order in the brief. */
    public static List<Dated> of(List<Item> items) {
        List<Dated> dated = new ArrayList<>();
        for (Item item : items) {
            Moment moment = moment(item.told());
            if (moment != null && moment.from() != null && moment.to() != null) {
                dated.add(new Dated(moment.from(), moment.to(), part(item.told()), moment, item));
            }
        }
        dated.sort(Comparator.comparing(Dated::from).thenComparing(Dated::to));
        return dated;
    }

    /** When a finding is, falls due, or looks to; null when the text does not tell. */
    public static @Nullable Moment moment(Told told) {
        return switch (told) {
            case Event event -> event.when();
            case Commitment commitment -> commitment.deadline();
            case Forecast forecast -> forecast.horizon();
            default -> null;
        };
    }

    private static Part part(Told told) {
        return switch (told) {
            case Commitment commitment -> Part.DEADLINE;
            case Forecast forecast -> Part.HORIZON;
            default -> Part.EVENT;
        };
    }
}
