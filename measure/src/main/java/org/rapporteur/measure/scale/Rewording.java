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
 * Makes a text of the same build in other words: names and most small words stay, every other word becomes another of the
 * same ending. What comes out means nothing, but it is as long, and names as many people, as real text does.
 */
final class Rewording {

    private static final int SHORTEST = 4;

    private static final int ENDING = 2;

    /** One small word of so many becomes another. */
    private static final int SMALL_STAYS = 3;

    private static final List<String> SMALL = List.of("the", "a", "his", "her", "its", "of", "in", "on", "at", "by",
            "to", "and",
            "but", "as", "who", "was", "is", "had", "may", "not");

    /** Share of a paragraph's words. */
    private static final double LEAST_CHANGING = 0.4;

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

    /**
     * Rewords, and leaves out paragraphs of which too little would change: lists of names, rows of captions.
     *
     * @param quotesToo false to leave what stands in quotation marks as it is
     */
    String reworded(String text, boolean quotesToo, Random random) {
        Map<String, String> chosen = new HashMap<>();
        StringBuilder all = new StringBuilder(text.length());
        for (String paragraph : text.split("\n\n", -1)) {
            if (changing(paragraph) >= LEAST_CHANGING) {
                all.append(all.isEmpty() ? "" : "\n\n").append(paragraph(paragraph, quotesToo, chosen, random));
            }
        }
        return all.toString();
    }

    private static double changing(String paragraph) {
        int all = 0;
        int changing = 0;
        for (String word : paragraph.split("[^\\p{L}\\p{N}]+", -1)) {
            all++;
            changing += changes(word) ? 1 : 0;
        }
        return (double) changing / all;
    }

    private static boolean isSmall(String word) {
        return word.length() < SHORTEST && Character.isLowerCase(word.charAt(0));
    }

    private static boolean changes(String word) {
        return word.length() >= SHORTEST && word.equals(word.toLowerCase(Locale.ROOT));
    }

    private String paragraph(String text, boolean quotesToo, Map<String, String> chosen, Random random) {
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
                reworded.append(isSmall(word) && random.nextInt(SMALL_STAYS) == 0
                        ? SMALL.get(random.nextInt(SMALL.size()))
                        : chosen.computeIfAbsent(word, unknown -> other(unknown, random)));
                at = end;
            }
        }
    }

    private String other(String word, Random random) {
        if (!changes(word)) {
            return word;
        }
        List<String> others = byEnding.getOrDefault(ending(word), List.of(word));
        return others.get(random.nextInt(others.size()));
    }
}
