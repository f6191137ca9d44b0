package org.rapporteur.measure.scale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Report;
import org.rapporteur.reading.quotation.Quotation;
import org.rapporteur.reading.quotation.QuotationMatcher;

/**
 * Makes a text of the same build in other words: names and small words stay, every other word becomes another of the same
 * ending. What comes out means nothing, but it is as long, and names as many people, as real text does.
 */
final class Rewording {

    private static final int SHORTEST = 4;

    private static final int ENDING = 2;

    private final Map<String, List<String>> byEnding = new HashMap<>();

    Rewording(List<Report> reports) {
        Map<String, TreeSet<String>> words = new TreeMap<>();
        for (Report report : reports) {
            for (String word : report.text().split("[^a-z]+", -1)) {
                if (word.length() >= SHORTEST) {
                    words.computeIfAbsent(ending(word), unused -> new TreeSet<>()).add(word);
                }
            }
        }
        words.forEach((ending, all) -> byEnding.put(ending, List.copyOf(all)));
    }

    private static String ending(String word) {
        return word.substring(word.length() - ENDING);
    }

    /** @param quotesToo false to leave what stands in quotation marks as it is */
    String reworded(String text, boolean quotesToo, Random random) {
        Map<String, String> chosen = new HashMap<>();
        StringBuilder reworded = new StringBuilder(text.length());
        int from = 0;
        for (Quotation quotation : quotesToo ? List.<Quotation>of() : new QuotationMatcher().match(text)) {
            reword(text, from, quotation.start(), chosen, random, reworded);
            reworded.append(text, quotation.start(), quotation.end());
            from = quotation.end();
        }
        reword(text, from, text.length(), chosen, random, reworded);
        return reworded.toString();
    }

    private void reword(String text, int from, int to, Map<String, String> chosen, Random random,
            StringBuilder reworded) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                reworded.append(text.charAt(at));
                at++;
            } else {
                String word = text.substring(at, end);
                reworded.append(chosen.computeIfAbsent(word, unknown -> other(unknown, random)));
                at = end;
            }
        }
    }

    private String other(String word, Random random) {
        if (word.length() < SHORTEST || !word.equals(word.toLowerCase(Locale.ROOT))) {
            return word;
        }
        List<String> others = byEnding.getOrDefault(ending(word), List.of(word));
        return others.get(random.nextInt(others.size()));
    }
}
