package org.rapporteur.casefile.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads numbers, ordinals and lengths of time from the words of an attribute. */
final class Numbers {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
            Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
            Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
            Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
            Map.entry("ninety", 90), Map.entry("hundred", 100), Map.entry("an", 1), Map.entry("a", 1));

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("first", 1), Map.entry("second", 2),
            Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6),
            Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
            Map.entry("eleventh", 11), Map.entry("twelfth", 12));

    private static final Map<String, Integer> UNITS = Map.of("minute", 1, "minutes", 1, "hour", 60, "hours", 60, "day",
            1440, "days", 1440, "week", 10_080, "weeks", 10_080);

    private Numbers() {}

    /** 5 for "fifth visit", 21 for "21st meeting"; 0 when there is none. */
    static int ordinal(String words) {
        String first = words.strip().toLowerCase(Locale.ROOT);
        int blank = first.indexOf(' ');
        first = blank < 0 ? first : first.substring(0, blank);
        Integer named = ORDINALS.get(first);
        return named != null ? named : Math.max(0, digits(first));
    }

    /** The numbers that words tell: 23 for "the 23 sailors", 21 for "twenty-one men". */
    static List<Integer> in(String words) {
        List<Integer> found = new ArrayList<>();
        int open = 0;
        for (String word : parted(words)) {
            Integer named = word.equals("a") || word.equals("an") ? null : WORDS.get(word);
            int value = named != null ? named : digits(word);
            if (value >= 0 && open >= 20 && open < 100 && open % 10 == 0 && value < 10 && named != null) {
                open += value;
            } else if (value >= 0) {
                if (open > 0) {
                    found.add(open);
                }
                open = value;
            } else if (open > 0) {
                found.add(open);
                open = 0;
            }
        }
        if (open > 0) {
            found.add(open);
        }
        return found;
    }

    /** 230 for "three hours and fifty minutes"; 0 when no unit of time is told. */
    static int minutes(String words) {
        int minutes = 0;
        int number = -1;
        for (String word : parted(words)) {
            Integer unit = UNITS.get(word);
            Integer named = WORDS.get(word);
            int value = named != null ? named : digits(word);
            if (unit != null) {
                minutes += unit * (number < 0 ? 1 : Math.min(number, 10_000));
                number = -1;
            } else if (value >= 0) {
                number = number >= 20 && value < 10 ? number + value : value;
            }
        }
        return minutes;
    }

    private static List<String> parted(String words) {
        List<String> parted = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = words.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != ',' && !word.isEmpty()) {
                parted.add(word.toString());
                word.setLength(0);
            }
        }
        return parted;
    }

    /** The digits a word begins with, or -1. */
    private static int digits(String word) {
        int value = -1;
        for (int i = 0; i < Math.min(word.length(), 9); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            value = Math.max(0, value) * 10 + (c - '0');
        }
        return value;
    }
}
