package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.course.WordReader.Token;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Form;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * A forecast as it is held against what later reports tell.
 *
 * @param place its place among the forecasts
 * @param forecast its first telling
 * @param tokens the words of its content, in order, those of its horizon aside
 * @param words what it is about
 * @param horizon until when, or null when open
 * @param day the day it was foretold by, or null when unknown
 */
record Foretold(int place, Forecast forecast, List<Token> tokens, ContentWords words, @Nullable Term horizon,
        @Nullable LocalDate day) {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "without", "should", "until", "when", "once",
            "provided", "whether");
    private static final Set<String> DOUBTS = Set.of("may", "might", "could", "perhaps", "possibly", "maybe", "risk");
    private static final Set<String> UNLIKELY = Set.of("unlikely", "improbable", "implausible", "unthinkable", "little",
            "doubtful", "slim", "scarcely", "hardly");

    Foretold {
        tokens = List.copyOf(tokens);
    }

    static Foretold of(ForecastThread thread, int place, Chronicle chronicle) {
        Forecast first = thread.first();
        String text = chronicle.index().report(first.report()).text();
        Span content = first.content().getFirst();
        Span date = first.horizon() == null ? new Span(0, 0) : first.horizon().span();
        List<Token> tokens = WordReader.tokens(text, content).stream()
                .filter(token -> token.start() < date.start() || token.end() > date.end()).toList();
        return new Foretold(place, first, tokens, thread.words(), thread.horizon(), chronicle.lastDay(first.report()));
    }

    /**
     * True for what nothing later can settle: what is foretold on a condition, or called unlikely. "Would" is a condition
     * unless a speaker's "will" is retold.
     */
    boolean open(String text, @Nullable Statement word) {
        boolean shifted = word != null && word.form() == Form.INDIRECT;
        boolean conditional = tokens.stream().anyMatch(token -> CONDITIONS.contains(token.word())
                || (token.word().equals("would") && !shifted));
        return day == null || conditional || said(text, UNLIKELY);
    }

    /** True when it is only said to be possible, so that it cannot fail. */
    boolean onlyPossible(String text) {
        return said(text, DOUBTS) || tokens.stream().anyMatch(token -> DOUBTS.contains(token.word()));
    }

    private boolean said(String text, Set<String> words) {
        for (Span span : forecast.likelihood()) {
            for (String word : span.in(text).toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                if (words.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True for a day within the horizon, when one is known. */
    boolean within(@Nullable LocalDate happened) {
        return horizon == null || happened == null || !happened.isAfter(horizon.to());
    }

    /** True when the day is known to be after the forecast. */
    boolean before(@Nullable LocalDate later) {
        return day != null && later != null && later.isAfter(day);
    }

    /** True when on the day the time foretold had run out. */
    boolean over(@Nullable LocalDate later) {
        return horizon != null && later != null && later.isAfter(horizon.to());
    }
}
