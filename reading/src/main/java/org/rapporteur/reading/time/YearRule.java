package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: "2023", "fiscal 1989", "the 1990s", "the nineties", "the 21st century". */
final class YearRule implements Rule {

    @Override
    public @Nullable Match at(Line line, int at) {
        boolean the = line.is(at, WordKind.THE);
        int next = the ? at + 1 : at;
        if (line.shape(next) == Shape.DECADE) {
            return decade(line.number(next), next + 1);
        }
        if (the && line.is(next, WordKind.DECADE)) {
            return decade(1900 + line.value(next, WordKind.DECADE), next + 1);
        }
        Match century = century(line, next);
        if (century != null) {
            return century;
        }
        if (line.is(next, "year") || line.is(next, "fiscal")) {
            int told = line.is(next + 1, "year") ? next + 2 : next + 1;
            Match year = year(told, Years.at(line, told));
            return year != null || !line.is(next, "year") ? year : year(told, Years.written(line, told));
        }
        Amount year = Years.at(line, next);
        return year != null && !the && Years.bare(line, next, (int) year.number()) ? year(next, year) : null;
    }

    private static @Nullable Match year(int at, @Nullable Amount year) {
        return year == null || year.end() == at
                ? null
                : new Match(year.end(), Meanings.period(Period.year((int) year.number())), "a year");
    }

    private static Match decade(int first, int end) {
        return new Match(end, Meanings.period(Period.around(LocalDate.of(first, 1, 1), Unit.DECADE)), "a decade");
    }

    private static @Nullable Match century(Line line, int at) {
        int number = line.shape(at) == Shape.ORDINAL
                ? line.number(at)
                : line.is(at, WordKind.ORDINAL) ? line.value(at, WordKind.ORDINAL) : 0;
        int next = at + 1;
        if (line.is(at, "twenty") && line.hyphen(at + 1) && line.is(at + 2, "first")) {
            number = 21;
            next = at + 3;
        }
        next = line.pastHyphen(next);
        boolean century = number > 0 && number < 100 && line.is(next, "century");
        return century
                ? new Match(next + 1,
                        Meanings.period(Period.around(LocalDate.of(number * 100 - 50, 1, 1), Unit.CENTURY)),
                        "a century")
                : null;
    }
}
