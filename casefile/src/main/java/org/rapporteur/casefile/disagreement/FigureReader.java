package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.quantity.Quantities;
import org.rapporteur.casefile.quantity.Quantity;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.casefile.wording.Calendar;
import org.rapporteur.casefile.wording.Rarity;
import org.rapporteur.casefile.wording.Stem;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;

/** Takes from a report the numbers that another report may give otherwise. */
final class FigureReader {

    private static final Set<String> APART = Set.of("including", "among", "another", "other", "others", "further",
            "additional", "extra", "more", "each", "per", "every", "first", "last", "remaining", "average", "from",
            "rose", "fell", "up", "down", "increase", "increased", "raise", "raised", "previous", "previously",
            "earlier", "once", "initially", "if", "would", "could", "might", "may", "should", "half",
            "annually", "monthly", "daily", "weekly", "yearly", "additionally", "separate", "separately");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "“", "”", "\"", "(", ")", "while", "but",
            "although", "though", "whereas", "compared", "than");
    private static final Set<String> DEATH = Set.of("killed", "dead", "died", "killing", "kill", "deaths", "toll",
            "slain", "perished", "kills");
    private static final Set<String> WOUND = Set.of("wounded", "injured", "wounding", "injuring", "hurt", "injuries");
    private static final Set<String> PEOPLE = Set.of("people", "civilians", "children", "soldiers", "officers",
            "women", "workers", "passengers", "dead", "wounded", "fighters");
    private static final Set<String> SPANS = Set.of("day", "week", "month", "year", "hour", "night", "quarter");
    private static final int REACH = 12;
    private static final int NEAR = 4;
    private static final double TOO_COMMON = 1.0;

    private final Quantities quantities;
    private final Rarity rarity = Rarity.bundled();
    private final Calendar calendar = new Calendar();

    FigureReader(Quantities quantities) {
        this.quantities = quantities;
    }

    /** In order of place. */
    List<Figure> of(Reading reading) {
        List<Figure> figures = new ArrayList<>();
        String text = reading.report().text();
        ReportDate date = reading.report().published();
        Long day = date == null ? null : date.first().toEpochDay();
        for (Span sentence : reading.sentences()) {
            List<Quantity> read = quantities.in(text, sentence);
            if (read.isEmpty() || read.size() > 5) {
                continue;
            }
            List<Word> words = Word.in(text, sentence);
            for (Quantity quantity : read) {
                if (quantity.said() >= 2 && !quantity.isTime()) {
                    List<Quantity> besides = read.stream().filter(other -> !other.equals(quantity)).toList();
                    Figure figure = figure(reading.report().id(), day, text, words, quantity, besides, sentence);
                    if (figure != null) {
                        figures.add(figure);
                    }
                }
            }
        }
        return figures;
    }

    private @Nullable Figure figure(String report, @Nullable Long day, String text, List<Word> words,
            Quantity quantity, List<Quantity> besides, Span sentence) {
        int first = 0;
        while (words.get(first).start() < quantity.span().start()) {
            first++;
        }
        int last = first;
        while (last + 1 < words.size() && words.get(last + 1).start() < quantity.span().end()) {
            last++;
        }
        boolean partial = Arrays.stream(quantity.words().split(" ", -1)).anyMatch(APART::contains);
        for (int at = Math.max(0, first - 3); at < Math.min(words.size(), last + 3); at++) {
            boolean inside = at >= first && at <= last;
            partial |= !inside && APART.contains(words.get(at).text());
        }
        boolean rate = last + 2 < words.size() && words.get(last + 1).text().startsWith("a")
                && SPANS.contains(words.get(last + 2).text());
        Set<String> narrowing = new TreeSet<>();
        String head = rate ? null : head(quantity, narrowing);
        if (head == null || head.equals("points")) {
            return null;
        }
        TreeMap<String, Double> around = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        Set<String> times = new TreeSet<>();
        String fate = "";
        int from = first;
        while (from > 0 && first - from < REACH && !BREAKS.contains(words.get(from - 1).text())) {
            from--;
        }
        int to = last;
        while (to + 1 < words.size() && to - last < REACH && !BREAKS.contains(words.get(to + 1).text())) {
            to++;
        }
        for (int at = from; at <= to; at++) {
            String word = words.get(at).text();
            String stem = Stem.of(word);
            boolean near = at >= first - NEAR && at <= last + NEAR;
            if (near && DEATH.contains(word)) {
                fate = " dead";
            } else if (near && WOUND.contains(word) && fate.isEmpty()) {
                fate = " wounded";
            }
            if (stem.length() > 1 && !words.get(at).isNumeral() && words.get(at).isWord()
                    && (at < first || at > last)) {
                double rare = rarity.of(stem);
                if (calendar.holds(stem)) {
                    times.add(stem);
                } else if (rare >= TOO_COMMON) {
                    around.put(stem, rare);
                    if (Character.isUpperCase(text.charAt(words.get(at).start()))) {
                        names.add(stem);
                    }
                }
            }
        }
        boolean people = PEOPLE.contains(head) || head.equals("killed") || head.equals("injured");
        String known = people && !fate.isEmpty() ? (fate.equals(" dead") ? "dead" : "wounded") : head;
        return new Figure(report, day, quantity, known, narrowing, around, names, times, besides, partial,
                sentence);
    }

    /** The first noun in the plural behind a count, with the words before it kept apart; null when none is seen. */
    private static @Nullable String head(Quantity quantity, Set<String> narrowing) {
        if (!quantity.dimension().equals("count")) {
            return quantity.dimension();
        }
        String[] words = quantity.words().split(" ", -1);
        if (!quantity.thing().isEmpty()) {
            for (int at = 0; at + 1 < words.length; at++) {
                narrowing.add(Stem.of(words[at]));
            }
            return quantity.thing();
        }
        for (int at = 0; at < words.length; at++) {
            String word = words[at];
            if (word.equals("killed") || word.equals("injured")) {
                return at == 0 ? word : null;
            }
            if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
                return Stem.of(word);
            }
            narrowing.add(Stem.of(word));
        }
        return null;
    }
}
