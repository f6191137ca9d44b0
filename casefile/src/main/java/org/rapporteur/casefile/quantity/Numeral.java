package org.rapporteur.casefile.quantity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bare number as written.
 *
 * @param value what it says
 * @param unit the smallest step it is told in: 1 for 23, 10 for 120, a million for "2 million"
 * @param scaled true when a word tells its size ("2 million"), so that it is round by nature
 * @param next index of the first word behind it
 */
record Numeral(double value, double unit, boolean scaled, int next) {

    private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
            Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
            Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
            "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
    private static final Map<String, Double> SCALES = Map.ofEntries(Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3), Map.entry("million", 1e6), Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12), Map.entry("dozen", 12.0), Map.entry("m", 1e6), Map.entry("mn", 1e6),
            Map.entry("bn", 1e9), Map.entry("tn", 1e12), Map.entry("k", 1e3));
    private static final int MOST_DIGITS = 15;

    /** The number that begins at a word; null when none does. */
    static @Nullable Numeral at(List<Word> words, int index) {
        String first = words.get(index).text();
        if (words.get(index).isNumeral()) {
            return digits(words, index);
        }
        if (first.equals("a") || first.equals("an") || first.equals("half")) {
            return article(words, index);
        }
        return spelled(words, index);
    }

    /** "A hundred", "half a million", "a dozen": the words before the size. */
    private static @Nullable Numeral article(List<Word> words, int index) {
        boolean half = words.get(index).text().equals("half");
        int at = half ? index + 2 : index + 1;
        if (at >= words.size() || (half && !words.get(index + 1).text().equals("a"))) {
            return null;
        }
        Double scale = spelledScale(words.get(at).text());
        return scale == null ? null : new Numeral(half ? scale / 2 : scale, half ? scale / 10 : scale, true, at + 1);
    }

    private static @Nullable Numeral digits(List<Word> words, int index) {
        String text = words.get(index).text();
        double value = 0;
        double place = 0;
        int count = 0;
        int at = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                value = place == 0 ? value * 10 + (c - '0') : value + (c - '0') * place;
                place /= 10;
                count++;
            } else if (c == '.' && place == 0) {
                place = 0.1;
            } else if (c != ',') {
                break;
            }
        }
        if (count > MOST_DIGITS) {
            return null;
        }
        double unit = place == 0 ? step(value) : place * 10;
        Double scale = at < text.length() ? SCALES.get(text.substring(at)) : null;
        if (at < text.length() && scale == null) {
            return null;
        }
        int next = index + 1;
        if (scale == null && next < words.size()) {
            scale = spelledScale(words.get(next).text());
            next = scale == null ? next : next + 1;
        }
        return scale == null
                ? new Numeral(value, unit, false, next)
                : new Numeral(value * scale, unit * scale, true, next);
    }

    private static @Nullable Numeral spelled(List<Word> words, int index) {
        double value = 0;
        double current = 0;
        double last = 0;
        int at = index;
        while (at < words.size()) {
            String word = words.get(at).text();
            Integer small = SMALL.get(word);
            Integer tens = TENS.get(word);
            Double scale = spelledScale(word);
            if (small != null && (last == 0 || last >= 100 || (last >= 20 && small < 10))) {
                current += small;
                last = small;
            } else if (tens != null && (last == 0 || last >= 100)) {
                current += tens;
                last = tens;
            } else if (scale != null && current > 0) {
                current *= scale;
                last = scale;
                if (scale > 100) {
                    value += current;
                    current = 0;
                }
            } else if (!(parted(words, at) && last >= 20)) {
                break;
            }
            at++;
        }
        double all = value + current;
        return all == 0 ? null : new Numeral(all, last >= 1000 ? last : step(all), last >= 100, at);
    }

    /** True for the hyphen of "twenty-one" and the "and" of "two hundred and six". */
    private static boolean parted(List<Word> words, int at) {
        String word = words.get(at).text();
        return (word.equals("-") || word.equals("and")) && at + 1 < words.size()
                && (SMALL.containsKey(words.get(at + 1).text()) || TENS.containsKey(words.get(at + 1).text()));
    }

    private static @Nullable Double spelledScale(String word) {
        return word.length() > 2 || word.equals("m") || word.equals("bn") ? SCALES.get(word) : null;
    }

    /** The largest power of ten that divides a whole number. */
    private static double step(double value) {
        double step = 1;
        while (value >= step * 10 && value % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }
}
