package org.rapporteur.casefile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.wording.Calendar;
import org.rapporteur.casefile.wording.Rarity;
import org.rapporteur.casefile.wording.Word;
import org.rapporteur.casefile.wording.Words;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Makes profiles of reports: title and beginning weigh more, and so do names. */
final class Profiles {

    private static final double IN_TITLE = 4;
    private static final double AT_THE_BEGINNING = 2;
    private static final double AS_A_NAME = 2;
    /** The beginning, in words: the first two or three paragraphs. */
    private static final int BEGINNING = 100;
    /** Words less rare than this stand in most reports on anything. In nats. */
    private static final double TOO_COMMON = 1.2;
    /** A report's most telling words; the rest adds noise and time. */
    private static final int WORDS = 80;

    private final Rarity rarity;
    private final Furniture furniture;
    private final Calendar calendar = new Calendar();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();

    Profiles(Rarity rarity, Furniture furniture) {
        this.furniture = furniture;
        this.rarity = rarity;
    }

    /** How many words there are in all profiles made so far; their numbers run from 0. */
    int size() {
        return stems.size();
    }

    String stem(int number) {
        return stems.get(number);
    }

    Profile of(Reading reading) {
        Report report = reading.report();
        Map<String, Double> counts = new TreeMap<>();
        if (report.title() != null) {
            Words.of(report.title()).forEach(word -> count(word, IN_TITLE, counts));
        }
        int place = 0;
        for (Span sentence : furniture.without(reading)) {
            boolean first = true;
            for (Word word : Words.between(report.text(), sentence.start(), sentence.end())) {
                double weight = place++ < BEGINNING ? AT_THE_BEGINNING : 1;
                count(word, word.capital() && !first ? weight * AS_A_NAME : weight, counts);
                first = false;
            }
        }
        return profile(counts, Days.of(report.published()));
    }

    private void count(Word word, double weight, Map<String, Double> counts) {
        if (tells(word.stem())) {
            counts.merge(word.stem(), weight, Double::sum);
        }
    }

    /** Whether a word says what a report is about: no number, no weekday or month, and not too common. */
    boolean tells(String stem) {
        return stem.length() > 1 && !Character.isDigit(stem.charAt(0)) && rarity.of(stem) >= TOO_COMMON
                && !calendar.holds(stem);
    }

    private Profile profile(Map<String, Double> counts, @Nullable Days days) {
        record Weighed(String stem, double weight) {}
        List<Weighed> weighed = new ArrayList<>();
        counts.forEach((stem, count) -> weighed.add(new Weighed(stem, Math.sqrt(count) * rarity.of(stem))));
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::stem));
        TreeMap<Integer, Double> numbered = new TreeMap<>();
        for (Weighed one : weighed.subList(0, Math.min(WORDS, weighed.size()))) {
            numbered.put(number(one.stem()), one.weight());
        }
        return Profile.of(numbered.keySet().stream().mapToInt(Integer::intValue).toArray(),
                numbered.values().stream().mapToDouble(Double::doubleValue).toArray(), days);
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, fresh -> {
            stems.add(fresh);
            return stems.size() - 1;
        });
    }
}
