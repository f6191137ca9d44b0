package org.rapporteur.casefile.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.wording.Calendar;
import org.rapporteur.casefile.wording.Rarity;
import org.rapporteur.casefile.wording.Word;
import org.rapporteur.casefile.wording.Words;
import org.rapporteur.language.word.WordMeanings;
import org.rapporteur.model.Act;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;

/** Takes from a report what it tells: each statement, and each sentence in its own voice. */
final class WordingReader {

    private static final int FEWEST_WORDS = 3;
    /** More is a speech and no claim. */
    private static final int MOST_WORDS = 80;
    private static final double TOO_COMMON = 1.2;
    private static final Set<Act> BIDDING = Set.of(Act.DEMAND, Act.ASK, Act.WANT);

    private final CaseIndex index;
    private final Rarity rarity;
    private final Turns turns;
    private final WordMeanings meanings;
    private final PartyPlaces parties;
    private final Calendar calendar = new Calendar();

    WordingReader(CaseIndex index, Rarity rarity, Turns turns, WordMeanings meanings) {
        this.index = index;
        this.rarity = rarity;
        this.turns = turns;
        this.meanings = meanings;
        parties = new PartyPlaces(index.affair().parties());
    }

    /** In order of place. */
    List<Wording> of(String report) {
        Reading reading = index.reading(report);
        List<Wording> wordings = new ArrayList<>();
        List<Span> said = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            said.addAll(statement.spans());
            Set<String> speakers = speakers(statement.speaker());
            if (!speakers.isEmpty()) {
                Cue cue = statement.speaker().cue();
                boolean denied = cue != null && (cue.negated() != (cue.act() == Act.DENY));
                for (List<Span> parts : bySentence(report, statement.content())) {
                    Evidence evidence = new Evidence(report, parts.getFirst().cover(parts.getLast()), statement.id(),
                            statement.id());
                    add(wording(reading, evidence, parts, speakers, BIDDING.contains(statement.act()), denied),
                            wordings);
                }
            }
        }
        said.sort(null);
        for (Span sentence : reading.sentences()) {
            if (2 * covered(said, sentence) < sentence.length()) {
                Evidence evidence = new Evidence(report, sentence, null, null);
                add(wording(reading, evidence, List.of(sentence), Set.of(), false, false), wordings);
            }
        }
        return wordings;
    }

    private static void add(Wording wording, List<Wording> wordings) {
        if (wording.words().size() >= FEWEST_WORDS && wording.plain().size() <= MOST_WORDS) {
            wordings.add(wording);
        }
    }

    /** What is said, sentence by sentence: a quotation may run through many, and its cue may part one in two. */
    private List<List<Span>> bySentence(String report, List<Span> content) {
        String text = index.report(report).text();
        TreeMap<Span, List<Span>> parts = new TreeMap<>();
        for (Span span : content) {
            int at = span.start();
            while (at < span.end()) {
                if (Character.isWhitespace(text.charAt(at))) {
                    at++;
                    continue;
                }
                Span sentence = index.sentence(report, new Span(at, span.end()));
                int end = Math.max(at + 1, Math.min(sentence.end(), span.end()));
                parts.computeIfAbsent(sentence, unused -> new ArrayList<>()).add(new Span(at, end));
                at = end;
            }
        }
        return List.copyOf(parts.values());
    }

    /**
     * How much of the sentence the spans cover, in chars.
     *
     * @param sorted by place
     */
    private static int covered(List<Span> sorted, Span sentence) {
        int covered = 0;
        int upTo = sentence.start();
        for (Span span : sorted) {
            if (span.start() >= sentence.end()) {
                break;
            }
            int from = Math.max(upTo, span.start());
            int to = Math.min(sentence.end(), span.end());
            covered += Math.max(0, to - from);
            upTo = Math.max(upTo, to);
        }
        return covered;
    }

    /** Parties known to speak; else the words for whoever does, with a sign before them that no id begins with. */
    private Set<String> speakers(Hop speaker) {
        if (!speaker.parties().isEmpty()) {
            return Set.copyOf(speaker.parties());
        }
        Set<String> stems = new TreeSet<>();
        for (Word word : Words.of(speaker.text())) {
            if (rarity.of(word.stem()) >= TOO_COMMON) {
                stems.add(word.stem());
            }
        }
        return stems.size() < 2 ? Set.of() : Set.of("~" + String.join(" ", stems));
    }

    private Wording wording(Reading reading, Evidence evidence, List<Span> spans, Set<String> speakers,
            boolean bidding, boolean denied) {
        String text = reading.report().text();
        TreeMap<String, Double> weights = new TreeMap<>();
        Map<String, String> forms = new TreeMap<>();
        Set<String> numbers = new TreeSet<>();
        Set<String> relative = new TreeSet<>();
        List<String> plain = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        StringBuilder line = new StringBuilder();
        for (Span span : spans) {
            line.append(line.isEmpty() ? "" : " ").append(span.in(text));
            named.addAll(parties.within(evidence.report(), span));
            for (Word word : Words.between(text, span.start(), span.end())) {
                String form = text.substring(word.start(), word.end());
                String lower = form.toLowerCase(Locale.ROOT);
                plain.add(lower);
                String number = turns.number(lower);
                if (!number.isEmpty()) {
                    numbers.add(number);
                }
                if (turns.reckonsFromTheDay(lower)) {
                    relative.add(lower);
                }
                double rare = Character.isDigit(word.stem().charAt(0)) ? 0 : rarity.of(word.stem());
                if (rare >= TOO_COMMON && !calendar.holds(word.stem()) && word.stem().length() > 1) {
                    weights.put(word.stem(), rare);
                    forms.putIfAbsent(word.stem(), form);
                }
            }
        }
        ReportDate date = reading.report().published();
        return new Wording(evidence, index.place(evidence.report()), date == null ? null : date.first().toEpochDay(),
                speakers, bidding, oneLine(line), weights, forms, denied,
                denied ^ turns.turn(plain), numbers,
                relative, plain, List.copyOf(named), meanings.of(plain));
    }

    private static String oneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean blank = Character.isWhitespace(text.charAt(at));
            if (!blank) {
                line.append(text.charAt(at));
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
