package org.rapporteur.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Precision;

/** Dates in digits alone: "2025-08-08", "08/31/2025", "31.8.2025". What can be read in two orders stays open. */
final class NumericDateRule implements Rule {

    private static final int LONGEST = 10;

    @Override
    public @Nullable Match at(Line line, int at) {
        int length = line.end(at) - line.start(at);
        if (line.shape(at) != Shape.OTHER || length < 6 || length > LONGEST) {
            return null;
        }
        int[] parts = parts(line.text(), line.start(at), line.end(at));
        if (parts == null) {
            return null;
        }
        boolean yearFirst = parts[0] >= 1000;
        if (!yearFirst && parts[2] < 1000) {
            return null;
        }
        if (yearFirst) {
            return day(parts[0], parts[1], parts[2], at + 1);
        }
        int first = parts[0];
        int second = parts[1];
        if (first <= 12 && second <= 12 && first != second && first > 0 && second > 0) {
            return either(parts[2], first, second, at + 1);
        }
        return first > 12 ? day(parts[2], second, first, at + 1) : day(parts[2], first, second, at + 1);
    }

    /** Three numbers parted by one and the same sign; null when they are not. */
    private static int @Nullable [] parts(String text, int start, int end) {
        int[] parts = new int[3];
        int part = 0;
        int digits = 0;
        char sign = '\0';
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                parts[part] = parts[part] * 10 + c - '0';
                digits++;
            } else if ((c == '-' || c == '/' || c == '.') && digits > 0 && part < 2 && (part == 0 || c == sign)) {
                sign = c;
                part++;
                digits = 0;
            } else {
                return null;
            }
            if (digits > 4) {
                return null;
            }
        }
        return part == 2 && digits > 0 ? parts : null;
    }

    private static Match day(int year, int month, int day, int end) {
        try {
            return new Match(end, Meanings.period(new Period(Unit.DAY, LocalDate.of(year, month, day))),
                    "a date in digits");
        } catch (DateTimeException impossible) {
            return Match.refused(end);
        }
    }

    /** Month and day may stand in either order: only the year is sure, and the two days bound it. */
    private static Match either(int year, int one, int other, int end) {
        LocalDate first = LocalDate.of(year, Math.min(one, other), Math.max(one, other));
        LocalDate last = LocalDate.of(year, Math.max(one, other), Math.min(one, other));
        Resolved open = Resolved.open(Period.padded(year, 4) + "-XX-XX", Precision.DAY).between(first, last);
        return new Match(end, Meanings.fixed(open), "a date in digits that can be read in two orders");
    }
}
