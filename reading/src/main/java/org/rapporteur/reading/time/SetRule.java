package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Precision;

/** What recurs: "every Tuesday", "each year", "daily", "Sundays". */
final class SetRule implements Rule {

    private static final String HOW = "how often";

    @Override
    public @Nullable Match at(Line line, int at) {
        if (line.is(at, WordKind.FREQUENCY) && !line.capital(at)) {
            Unit unit = Unit.at(line.value(at, WordKind.FREQUENCY));
            return match(at + 1, unit.length(new Amount(1, at)), unit.precision());
        }
        if (line.is(at, WordKind.WEEKDAYS) && line.capital(at)) {
            return match(at + 1, "XXXX-WXX-" + line.value(at, WordKind.WEEKDAYS), Precision.DAY);
        }
        if (line.is(at, WordKind.WEEKDAY) && line.capital(at) && line.is(at + 1, WordKind.PARTS)) {
            return match(at + 2, "XXXX-WXX-" + line.value(at, WordKind.WEEKDAY) + "T"
                    + DayPart.at(line.value(at + 1, WordKind.PARTS)).code(), Precision.TIME_OF_DAY);
        }
        return line.is(at, WordKind.EACH) ? each(line, line.is(at + 1, "other") ? at + 2 : at + 1) : null;
    }

    private static @Nullable Match each(Line line, int at) {
        if (line.is(at, WordKind.WEEKDAY) && line.capital(at)) {
            boolean part = line.is(at + 1, WordKind.PART);
            String value = "XXXX-WXX-" + line.value(at, WordKind.WEEKDAY);
            return part
                    ? match(at + 2, value + "T" + DayPart.at(line.value(at + 1, WordKind.PART)).code(),
                            Precision.TIME_OF_DAY)
                    : match(at + 1, value, Precision.DAY);
        }
        if (line.is(at, WordKind.MONTH) && line.capital(at)) {
            return match(at + 1, "XXXX-" + Period.padded(line.value(at, WordKind.MONTH), 2), Precision.MONTH);
        }
        if (line.is(at, WordKind.SEASON)) {
            int season = line.value(at, WordKind.SEASON);
            return match(at + 1, "XXXX-" + "WISPSUFA".substring(2 * season, 2 * season + 2), Precision.SEASON);
        }
        if (line.is(at, WordKind.PART)) {
            return match(at + 1, "XXXX-XX-XXT" + DayPart.at(line.value(at, WordKind.PART)).code(),
                    Precision.TIME_OF_DAY);
        }
        Amount amount = Amounts.at(line, at);
        int next = amount == null ? at : amount.end();
        boolean plural = line.is(next, WordKind.UNITS) && amount != null;
        if (plural || line.is(next, WordKind.UNIT)) {
            Unit unit = Unit.at(line.value(next, plural ? WordKind.UNITS : WordKind.UNIT));
            return match(next + 1, unit.length(amount == null ? new Amount(1, at) : amount), unit.precision());
        }
        return null;
    }

    private static Match match(int end, String value, Precision precision) {
        return new Match(end, Meanings.fixed(Resolved.set(value, precision)), HOW);
    }
}
