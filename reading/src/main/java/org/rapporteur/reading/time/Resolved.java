package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Kind;
import org.rapporteur.model.Moment.Modifier;
import org.rapporteur.model.Moment.Precision;

/**
 * What an expression means once it is seen from somewhere.
 *
 * @param period the one stretch of the calendar it means, which later expressions may lean on; null when there is none
 */
record Resolved(Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision, String value,
        Modifier modifier, @Nullable Period period) {

    static Resolved date(Period period) {
        return new Resolved(Kind.DATE, period.first(), period.last(), period.unit().precision(), period.value(),
                Modifier.NONE, period);
    }

    /** A date of which the words tell no more than the value. */
    static Resolved open(String value, Precision precision) {
        return new Resolved(Kind.DATE, null, null, precision, value, Modifier.NONE, null);
    }

    static Resolved length(String value, Precision precision) {
        return new Resolved(Kind.DURATION, null, null, precision, value, Modifier.NONE, null);
    }

    static Resolved set(String value, Precision precision) {
        return new Resolved(Kind.SET, null, null, precision, value, Modifier.NONE, null);
    }

    /** The same with other days. */
    Resolved between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Resolved(kind, first, last, precision, value, modifier, period);
    }

    /** A time of this day. */
    Resolved at(String time) {
        return new Resolved(Kind.TIME, from, to, Precision.TIME_OF_DAY, value + "T" + time, modifier, period);
    }

    Resolved with(Modifier given) {
        return new Resolved(kind, from, to, precision, value, given, period);
    }

    /** The same with a value that says less. */
    Resolved valued(String other) {
        return new Resolved(kind, from, to, precision, other, modifier, period);
    }
}
