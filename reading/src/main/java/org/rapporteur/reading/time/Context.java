package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From where an expression is seen: the report's day, the date last spoken of, the tense around. */
final class Context {

    private final @Nullable LocalDate today;
    private @Nullable Period mention;
    private @Nullable Line line;
    private int from;
    private int to;

    Context(@Nullable LocalDate today) {
        this.today = today;
    }

    /** Turns to an expression. */
    void turn(Line at, int first, int end) {
        line = at;
        from = first;
        to = end;
    }

    /** Keeps the date last spoken of. */
    void mention(Period period) {
        mention = period;
    }

    /** The day of the report, or null when it is not known. */
    @Nullable
    LocalDate today() {
        return today;
    }

    /** The date last spoken of, else the report's; null when neither is known. */
    @Nullable
    Period mention() {
        LocalDate day = today;
        if (mention == null && day != null) {
            return new Period(Unit.DAY, day);
        }
        return mention;
    }

    Tense tense() {
        return line == null ? Tense.UNKNOWN : Tense.around(line, from, to);
    }
}
