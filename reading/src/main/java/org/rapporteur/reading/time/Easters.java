package org.rapporteur.reading.time;

import java.time.LocalDate;

/** Easter Sunday by the reckoning of Meeus, <i>Astronomical Algorithms</i>, chapter 8. */
final class Easters {

    private Easters() {}

    static LocalDate western(int year) {
        int moon = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (moon + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** As a day of the Gregorian calendar. */
    static LocalDate eastern(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int days = moon + weekday + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, days / 31, 1).plusDays(days % 31 + behind);
    }
}
