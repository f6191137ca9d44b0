package org.rapporteur.intake.date;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ReportDate;

/**
 * The day in a file name, offered when the report itself bears no date. Only forms that can be read in one way count:
 * year first, four digits, then month and day of two digits each, either run together ({@code 20260314}, also before a
 * time: {@code 20260314T090000Z}) or all parted by the same {@code -}, {@code _} or {@code .}. The date must begin the
 * name or follow one of these marks or a space, and no digit may touch it. A name with two different dates has none.
 */
public final class FileNameDate {

    private final DateReader reader;

    public FileNameDate(DateReader reader) {
        this.reader = reader;
    }

    /** The day, or null when the name holds none or more than one. */
    public @Nullable ReportDate read(String fileName) {
        ReportDate only = null;
        for (int at = 0; at < fileName.length(); at++) {
            ReportDate date = at == 0 || isMark(fileName.charAt(at - 1)) ? at(fileName, at) : null;
            if (date != null && only != null && !date.equals(only)) {
                return null;
            }
            only = date == null ? only : date;
        }
        return only;
    }

    private @Nullable ReportDate at(String name, int start) {
        if (!digits(name, start, 4)) {
            return null;
        }
        int month = start + 4;
        boolean parted = month < name.length() && isMark(name.charAt(month));
        int gap = parted ? 1 : 0;
        int day = month + gap + 2 + gap;
        if (!digits(name, month + gap, 2) || !digits(name, day, 2)
                || (parted && name.charAt(month) != name.charAt(day - 1))) {
            return null;
        }
        if (day + 2 < name.length() && !ends(name.charAt(day + 2))) {
            return null;
        }
        return reader.day(number(name, start, 4), number(name, month + gap, 2), number(name, day, 2));
    }

    private static boolean ends(char c) {
        return isMark(c) || c == 'T' || c == 't';
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '_' || c == '.' || c == ' ';
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
