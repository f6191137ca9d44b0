package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Precision;

/** A unit of time, from the shortest to the longest. */
enum Unit {
    SECOND("T", "S", 1, null, Precision.TIME_OF_DAY), MINUTE("T", "M", 1, null, Precision.TIME_OF_DAY), HOUR("T", "H",
            1, null, Precision.TIME_OF_DAY), DAY("", "D", 1, ChronoUnit.DAYS, Precision.DAY), WEEKEND("", "WE", 1,
                    ChronoUnit.WEEKS, Precision.WEEKEND), WEEK("", "W", 1, ChronoUnit.WEEKS, Precision.WEEK), FORTNIGHT(
                            "", "W", 2, ChronoUnit.WEEKS,
                            Precision.WEEK), MONTH("", "M", 1, ChronoUnit.MONTHS, Precision.MONTH), QUARTER("", "Q", 3,
                                    ChronoUnit.MONTHS,
                                    Precision.QUARTER), SEASON("", "S", 3, ChronoUnit.MONTHS, Precision.SEASON), HALF(
                                            "", "M", 6, ChronoUnit.MONTHS, Precision.HALF_YEAR), YEAR("", "Y", 1,
                                                    ChronoUnit.YEARS, Precision.YEAR), DECADE("", "Y", 10,
                                                            ChronoUnit.YEARS, Precision.DECADE), CENTURY("", "Y", 100,
                                                                    ChronoUnit.YEARS, Precision.CENTURY), MILLENNIUM("",
                                                                            "Y", 1000, ChronoUnit.YEARS,
                                                                            Precision.CENTURY);

    private static final Unit[] ALL = values();

    private final String prefix;
    private final String designator;
    private final int multiple;
    private final @Nullable ChronoUnit calendar;
    private final Precision precision;

    Unit(String prefix, String designator, int multiple, @Nullable ChronoUnit calendar, Precision precision) {
        this.prefix = prefix;
        this.designator = designator;
        this.multiple = multiple;
        this.calendar = calendar;
        this.precision = precision;
    }

    /** The unit at a place of the order; {@code values()} would copy. */
    static Unit at(int ordinal) {
        return ALL[ordinal];
    }

    Precision precision() {
        return precision;
    }

    boolean shorterThanDay() {
        return calendar == null;
    }

    /** The day that lies so many units after another, or before it when negative; the same day for units within a day. */
    LocalDate shift(LocalDate day, long amount) {
        return calendar == null ? day : day.plus(amount * multiple, calendar);
    }

    /** A length as TIMEX3 writes it; X for a number that is not told. */
    String length(Amount amount) {
        if (amount.vague()) {
            return "P" + prefix + "X" + switch (this) {
                case DECADE -> "DE";
                case CENTURY, MILLENNIUM -> "CE";
                default -> designator;
            };
        }
        int whole = (int) amount.number();
        double rest = amount.number() - whole;
        if (rest == 0) {
            int times = this == QUARTER || this == SEASON ? 1 : multiple;
            return "P" + prefix + (long) whole * times + designator;
        }
        return multiple == 1 && rest == 0.5
                ? halved(whole)
                : "P" + prefix + decimal(amount.number() * multiple) + designator;
    }

    private String halved(int whole) {
        String begun = whole == 0 ? "P" + prefix : "P" + prefix + whole + designator;
        return switch (this) {
            case YEAR -> begun + "6M";
            case DAY -> begun + "T12H";
            case HOUR -> begun + "30M";
            case MINUTE -> begun + "30S";
            default -> "P" + prefix + decimal(whole + 0.5) + designator;
        };
    }

    private static String decimal(double number) {
        long whole = (long) number;
        return number == whole ? Long.toString(whole) : Double.toString(number);
    }
}
