package org.rapporteur.intake.date;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ReportDate;

/**
 * The day in a file name, offered when the report itself bears no date. Only forms that can be read in one way count:
 * year first, four digits, then month and day of two digits each. Parted by {@code -}, {@code _}, {@code .} or a space,
 * the same both times ({@code 2026-03-14}), they may stand anywhere but beside a digit. Run together ({@code 20260314})
 * they could be any number, so they must begin the name or follow what is neither letter nor digit, end there or before
 * a time ({@code 20260314T090000Z}), and name a day since 1900. A name with two different dates has none.
 */
public final class FileNameDate {

    /** Nearly all numbers of eight digits that begin with an earlier year count something else. */
    private static final int FIRST_YEAR_RUN_TOGETHER = 1900;

    private final DateReader reader;

    public FileNameDate(DateReader reader) {
        this.reader = reader;
    }

    /** The day, or null when the name holds none or more than one. */
    public @Nullable ReportDate read(String fileName) {
        ReportDate only = null;
        for (int at = 0; at < fileName.length(); at++) {
            ReportDate date = at(fileName, at);
            if (date != null && only != null && !date.equals(only)) {
                return null;
            }
            only = date == null ? only : date;
        }
        return only;
    }

    private @Nullable ReportDate at(String name, int start) {
        if (isDigit(name, start - 1) || !digits(name, start, 4)) {
            return null;
        }
        int year = number(name, start, 4);
        return isDigit(name, start + 4) ? runTogether(name, start, year) : parted(name, start, year);
    }

    private @Nullable ReportDate parted(String name, int start, int year) {
        int gap = start + 4;
        boolean whole = digits(name, gap + 1, 2) && digits(name, gap + 4, 2) && !isDigit(name, gap + 6)
                && isMark(name.charAt(gap)) && name.charAt(gap) == name.charAt(gap + 3);
        return whole ? reader.day(year, number(name, gap + 1, 2), number(name, gap + 4, 2)) : null;
    }

    private @Nullable ReportDate runTogether(String name, int start, int year) {
        int end = start + 8;
        boolean whole = year >= FIRST_YEAR_RUN_TOGETHER && digits(name, start + 4, 4) && !isWord(name, start - 1)
                && (!isWord(name, end) || isTime(name, end));
        return whole ? reader.day(year, number(name, start + 4, 2), number(name, start + 6, 2)) : null;
    }

    private static boolean isTime(String name, int at) {
        return (name.charAt(at) == 'T' || name.charAt(at) == 't') && digits(name, at + 1, 2);
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '_' || c == '.' || c == ' ';
    }

    /** True for a letter or digit at a place inside the name. */
    private static boolean isWord(String name, int at) {
        return at >= 0 && at < name.length() && Character.isLetterOrDigit(name.charAt(at));
    }

    private static boolean isDigit(String name, int at) {
        return at >= 0 && digits(name, at, 1);
    }

    private static boolean digits(String name, int start, int count) {
        if (start + count > name.length()) {
            return false;
        }
        for (int i = start; i < start + count; i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String name, int start, int count) {
        return Integer.parseInt(name.substring(start, start + count));
    }
}
