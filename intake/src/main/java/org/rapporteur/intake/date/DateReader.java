package org.rapporteur.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.ReportDate.Precision;

/**
 * Reads publication dates as people and machines write them, no more exactly than they are written. The calendar day is
 * kept as written, whatever the time zone. What can be read in two ways ({@code 03/04/2022}), what no calendar knows
 * ({@code 2022-02-30}) and what lies beyond the latest day allowed is no date.
 */
public final class DateReader {

    /** Before this there was no newspaper. */
    private static final int FIRST_YEAR = 1600;

    /** What a machine writes when it has no date. */
    private static final LocalDate MACHINE_ZERO = LocalDate.of(1970, 1, 1);

    /** No date is longer, and nobody's time is to be spent on reading more. */
    private static final int LONGEST = 80;

    private final LocalDate latest;

    /** @param latest the last day a report can have been published */
    public DateReader(LocalDate latest) {
        this.latest = latest;
    }

    /** The date, or null when these are not the words of exactly one. */
    public @Nullable ReportDate read(@Nullable String written) {
        if (written == null || written.length() > LONGEST) {
            return null;
        }
        List<String> parts = parts(written.strip());
        if (parts.isEmpty()) {
            return null;
        }
        return isNumber(parts.get(0)) && parts.get(0).length() >= 4 ? yearFirst(parts) : yearLast(parts);
    }

    /** A day, when the calendar and the limits allow it. */
    @Nullable
    ReportDate day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            boolean allowed = year >= FIRST_YEAR && !date.equals(MACHINE_ZERO) && !date.isAfter(latest);
            return allowed ? ReportDate.day(date) : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** Runs of letters and runs of digits; what stands between is kept as one character, spaces and commas not at all. */
    private static List<String> parts(String written) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int start = at++;
            char c = written.charAt(start);
            if (isDigit(c)) {
                while (at < written.length() && isDigit(written.charAt(at))) {
                    at++;
                }
            } else if (Character.isLetter(c)) {
                while (at < written.length() && Character.isLetter(written.charAt(at))) {
                    at++;
                }
            } else if (c <= ' ' || c == ',' || Character.isSpaceChar(c)) {
                continue;
            }
            parts.add(written.substring(start, at));
        }
        return parts;
    }

    private @Nullable ReportDate yearFirst(List<String> parts) {
        String first = parts.get(0);
        if (first.length() == 8) {
            boolean ends = parts.size() == 1 || parts.get(1).equalsIgnoreCase("T");
            return ends
                    ? day(number(first.substring(0, 4)), number(first.substring(4, 6)), number(first.substring(6)))
                    : null;
        }
        if (first.length() != 4) {
            return null;
        }
        int year = number(first);
        if (parts.size() == 1) {
            return range(year, 1, 12, Precision.YEAR);
        }
        String separator = parts.get(1);
        if (!isSeparator(separator) || parts.size() < 3 || !isNumber(parts.get(2))) {
            return null;
        }
        int month = number(parts.get(2));
        if (parts.size() == 3) {
            return range(year, month, month, Precision.MONTH);
        }
        boolean whole = parts.size() > 4 && parts.get(3).equals(separator) && isNumber(parts.get(4));
        return whole ? day(year, month, number(parts.get(4))) : null;
    }

    private @Nullable ReportDate yearLast(List<String> parts) {
        int at = 0;
        if (parts.size() > 3 && !isNumber(parts.get(0)) && Months.number(parts.get(0)) == 0) {
            at = parts.get(1).equals(".") ? 2 : 1;
        }
        List<String> rest = parts.subList(at, parts.size()).stream().filter(part -> !isOrdinalOrDot(part)).toList();
        if (rest.size() >= 2 && Months.number(rest.get(0)) > 0) {
            int month = Months.number(rest.get(0));
            if (rest.size() == 2 || !isNumber(rest.get(2))) {
                return rest.get(1).length() == 4 ? range(number(rest.get(1)), month, month, Precision.MONTH) : null;
            }
            return rest.get(2).length() == 4 ? day(number(rest.get(2)), month, number(rest.get(1))) : null;
        }
        if (rest.size() >= 3 && isNumber(rest.get(0)) && Months.number(rest.get(1)) > 0) {
            return rest.get(2).length() == 4
                    ? day(number(rest.get(2)), Months.number(rest.get(1)), number(rest.get(0)))
                    : null;
        }
        return numbers(rest);
    }

    /** Two small numbers and a year: a date only when one of the two cannot be a month, or both are the same. */
    private @Nullable ReportDate numbers(List<String> parts) {
        List<String> numbers = parts.stream().filter(part -> !isSeparator(part)).limit(3).toList();
        if (numbers.size() < 3 || !numbers.stream().allMatch(DateReader::isNumber) || numbers.get(2).length() != 4) {
            return null;
        }
        int first = number(numbers.get(0));
        int second = number(numbers.get(1));
        if (first <= 12 && second <= 12 && first != second) {
            return null;
        }
        return first > 12 ? day(number(numbers.get(2)), second, first) : day(number(numbers.get(2)), first, second);
    }

    private @Nullable ReportDate range(int year, int firstMonth, int lastMonth, Precision precision) {
        ReportDate start = day(year, firstMonth, 2);
        return start == null
                ? null
                : new ReportDate(start.first().withDayOfMonth(1), YearMonth.of(year, lastMonth).atEndOfMonth(),
                        precision);
    }

    private static boolean isSeparator(String part) {
        return part.equals("-") || part.equals("/") || part.equals(".") || part.equals("_");
    }

    private static boolean isOrdinalOrDot(String part) {
        return part.equals(".") || part.equals("st") || part.equals("nd") || part.equals("rd") || part.equals("th")
                || part.equals("of") || part.equals("the");
    }

    private static boolean isNumber(String part) {
        return isDigit(part.charAt(0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String digits) {
        return isNumber(digits) && digits.length() <= 8 ? Integer.parseInt(digits) : 0;
    }
}
