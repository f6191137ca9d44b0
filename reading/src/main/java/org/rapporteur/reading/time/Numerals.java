package org.rapporteur.reading.time;

import java.util.Arrays;

/** Reads tokens that begin with a digit, into arrays that grow with the sentence. */
final class Numerals {

    private static final int MOST_DIGITS = 8;

    private Shape[] shapes = new Shape[64];
    private int[] numbers = new int[64];

    Shape shape(int at) {
        return shapes[at];
    }

    int number(int at) {
        return numbers[at];
    }

    /** Reads the token into a place; true when it begins with a digit, or with an apostrophe and a digit. */
    boolean read(String text, int start, int end, int place) {
        if (place >= shapes.length) {
            shapes = Arrays.copyOf(shapes, place * 2);
            numbers = Arrays.copyOf(numbers, place * 2);
        }
        numbers[place] = -1;
        char first = text.charAt(start);
        boolean apostrophe = (first == '\'' || first == '’') && end - start > 2 && digit(text.charAt(start + 1));
        if (!digit(first) && !apostrophe) {
            shapes[place] = Shape.NONE;
            return false;
        }
        shapes[place] = apostrophe ? shortened(text, start + 1, end, place) : shape(text, start, end, place);
        return true;
    }

    private Shape shortened(String text, int start, int end, int place) {
        boolean two = end - start >= 2 && digit(text.charAt(start + 1));
        if (!two) {
            return Shape.OTHER;
        }
        int year = (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
        numbers[place] = year < 30 ? 2000 + year : 1900 + year;
        if (end - start == 2) {
            return Shape.SHORT_YEAR;
        }
        return end - start == 3 && text.charAt(start + 2) == 's' && year % 10 == 0 ? Shape.DECADE : Shape.OTHER;
    }

    private Shape shape(String text, int start, int end, int place) {
        int at = start;
        int number = 0;
        while (at < end && at - start < MOST_DIGITS && digit(text.charAt(at))) {
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        if (at == end) {
            numbers[place] = number;
            return Shape.WHOLE;
        }
        int digits = at - start;
        if (end - at == 2 && digits <= 2 && ordinal(text, at)) {
            numbers[place] = number;
            return Shape.ORDINAL;
        }
        if (end - at == 1 && text.charAt(at) == 's' && number % 10 == 0 && (digits == 4 || digits == 2)) {
            numbers[place] = digits == 4 ? number : 1900 + number;
            return Shape.DECADE;
        }
        if (text.charAt(at) == ':' && end - at == 3 && digits <= 2 && digit(text.charAt(at + 1))
                && digit(text.charAt(at + 2))) {
            int minutes = (text.charAt(at + 1) - '0') * 10 + text.charAt(at + 2) - '0';
            numbers[place] = number < 24 && minutes < 60 ? number * 60 + minutes : -1;
            return numbers[place] < 0 ? Shape.OTHER : Shape.CLOCK;
        }
        return text.charAt(at) == ',' ? grouped(text, start, end, place) : Shape.OTHER;
    }

    private static boolean ordinal(String text, int at) {
        char one = (char) (text.charAt(at) | 0x20);
        char other = (char) (text.charAt(at + 1) | 0x20);
        return (one == 's' && other == 't') || (one == 'n' && other == 'd') || (one == 'r' && other == 'd')
                || (one == 't' && other == 'h');
    }

    private Shape grouped(String text, int start, int end, int place) {
        int number = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (digit(c) && number < 100_000_000) {
                number = number * 10 + c - '0';
            } else if (c != ',') {
                return Shape.OTHER;
            }
        }
        numbers[place] = number;
        return Shape.GROUPED;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
