package org.rapporteur.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;

/** On which day of a year a festival falls. */
sealed interface Festival {

    LocalDate in(int year);

    /** The same day each year. */
    record Fixed(int month, int day) implements Festival {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /** The first, second, ... or last (-1) weekday of a month, and so many days on. */
    record Nth(int month, int nth, DayOfWeek weekday, int plus) implements Festival {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)).plusDays(plus);
        }
    }

    /** So many days from Easter Sunday of the western churches. */
    record Easter(int plus) implements Festival {
        @Override
        public LocalDate in(int year) {
            return Easters.western(year).plusDays(plus);
        }
    }

    /** So many days from Easter Sunday of the eastern churches. */
    record OrthodoxEaster(int plus) implements Festival {
        @Override
        public LocalDate in(int year) {
            return Easters.eastern(year).plusDays(plus);
        }
    }

    /**
     * Reads a rule: {@code 12-25}, {@code 11 4 thursday}, {@code 5 -1 monday}, {@code easter -2}, {@code orthodox-easter 0}; the
     * third form may end with a number of days to add.
     *
     * @throws IllegalStateException with file, line and mend when it is none of these
     */
    static Festival of(DataFile.Row row, String rule) {
        Festival festival = read(rule.split(" "));
        if (festival == null) {
            throw row.wrong(
                    "\"" + rule + "\" is no rule for a day; write \"12-25\", \"11 4 thursday\" or \"easter 0\".");
        }
        return festival;
    }

    private static @Nullable Festival read(String[] parts) {
        try {
            if (parts.length == 1) {
                String[] numbers = parts[0].split("-", 2);
                Festival fixed = new Fixed(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
                return fixed.in(2000).getDayOfMonth() > 0 ? fixed : null;
            }
            if (parts.length == 2) {
                int plus = Integer.parseInt(parts[1]);
                return switch (parts[0]) {
                    case "easter" -> new Easter(plus);
                    case "orthodox-easter" -> new OrthodoxEaster(plus);
                    default -> null;
                };
            }
            Festival nth = new Nth(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
                    DayOfWeek.valueOf(parts[2].toUpperCase(java.util.Locale.ROOT)),
                    parts.length > 3 ? Integer.parseInt(parts[3]) : 0);
            return nth.in(2000).getDayOfMonth() > 0 ? nth : null;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | java.time.DateTimeException wrong) {
            return null;
        }
    }
}
