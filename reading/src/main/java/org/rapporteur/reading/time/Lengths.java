package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads lengths as TIMEX3 writes them. */
final class Lengths {

    private static final int MOST = 100_000;

    private Lengths() {}

    /** The day a length of time after another, parts of a day counted as days begun; null when the length is not told. */
    static @Nullable LocalDate after(LocalDate day, String value) {
        LocalDate moved = day;
        boolean time = false;
        int at = 1;
        while (at < value.length()) {
            if (value.charAt(at) == 'T') {
                time = true;
                at++;
                continue;
            }
            int number = 0;
            int start = at;
            while (at < value.length() && Character.isDigit(value.charAt(at)) && number < MOST) {
                number = number * 10 + value.charAt(at) - '0';
                at++;
            }
            if (at == start || at == value.length()) {
                return null;
            }
            switch (value.charAt(at)) {
                case 'Y' -> moved = moved.plusYears(number);
                case 'Q' -> moved = moved.plusMonths(number * 3L);
                case 'M' -> moved = time ? moved.plusDays(days(number, 24 * 60)) : moved.plusMonths(number);
                case 'W' -> moved = moved.plusWeeks(number);
                case 'D' -> moved = moved.plusDays(number);
                case 'H' -> moved = moved.plusDays(days(number, 24));
                case 'S' -> moved = moved.plusDays(days(number, 24 * 3600));
                default -> {
                    return null;
                }
            }
            at++;
        }
        return moved;
    }

    private static int days(int number, int ofADay) {
        return (number + ofADay - 1) / ofADay;
    }
}
