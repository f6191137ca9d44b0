package org.rapporteur.reading.time;

/** Whether a month's name standing alone names the month: "May" and "March" are words of other kinds too. */
final class MonthNames {

    private MonthNames() {}

    static boolean isMonth(Line line, int at) {
        int month = line.value(at, WordKind.MONTH);
        boolean abbreviated = line.end(at) - line.start(at) <= 4 && !line.is(at, "may") && !line.is(at, "june")
                && !line.is(at, "july");
        boolean doubtful = month == 5 || month == 3 || abbreviated
                || (at == 0 && (month == 4 || month == 6 || month == 8));
        if (!doubtful) {
            return !(month == 4 || month == 6 || month == 8) || !line.capital(at + 1)
                    || line.is(at - 1, WordKind.PREPOSITION);
        }
        boolean led = line.is(at - 1, WordKind.PREPOSITION) || line.is(at - 1, WordKind.EDGE)
                || line.is(at - 1, WordKind.POINTER) || line.hyphen(at - 1);
        boolean named = line.capital(at + 1) && !line.is(at + 1, WordKind.MONTH);
        return led && !named && !(month == 3 && line.is(at + 1, "on"));
    }
}
