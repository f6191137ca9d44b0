package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;

/** The commitment words of one part of speech, by the dictionary form of their head. Immutable. */
final class CommitmentWords {

    private final Map<String, List<CommitmentWord>> byLemma;

    private CommitmentWords(Map<String, List<CommitmentWord>> byLemma) {
        this.byLemma = byLemma;
    }

    /**
     * Reads a file of words: word, act, status, ways.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    static CommitmentWords load(String name) {
        return of(DataFile.beside(CommitmentWords.class, name).withColumns(4).rows());
    }

    static CommitmentWords of(List<DataFile.Row> rows) {
        Map<String, List<CommitmentWord>> byLemma = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (DataFile.Row row : rows) {
            CommitmentWord word = word(row);
            if (!seen.add(word.name())) {
                throw row.wrong("\"" + word.name() + "\" stands here twice; keep one line and join the rest.");
            }
            byLemma.computeIfAbsent(word.lemma(), unused -> new ArrayList<>()).add(word);
        }
        byLemma.replaceAll((lemma, words) -> {
            words.sort((a, b) -> b.companions().size() - a.companions().size());
            return List.copyOf(words);
        });
        return new CommitmentWords(byLemma);
    }

    private static CommitmentWord word(DataFile.Row row) {
        List<String> words = List.of(row.cell(0).split(" ", -1));
        EnumSet<Way> ways = EnumSet.noneOf(Way.class);
        Set<String> about = new HashSet<>();
        Set<String> to = new HashSet<>();
        Set<String> asked = new HashSet<>();
        for (String label : row.cell(3).split(" ", -1)) {
            Way way = Way.ofLabel(label);
            if (way != null) {
                ways.add(way);
            } else if (label.startsWith("to=")) {
                to.add(preposition(row, label.substring(3)));
            } else if (label.endsWith("+infinitive")) {
                asked.add(preposition(row, label.substring(0, label.indexOf('+'))));
            } else {
                about.add(preposition(row, label));
            }
        }
        return new CommitmentWord(words.get(0), words.subList(1, words.size()),
                row.oneOf(1, "act", CommitmentAct.values(), CommitmentAct::label),
                row.oneOf(2, "status", CommitmentStatus.values(), CommitmentStatus::label), ways, about, to, asked);
    }

    private static String preposition(DataFile.Row row, String label) {
        for (int at = 0; at < label.length(); at++) {
            if (label.charAt(at) < 'a' || label.charAt(at) > 'z') {
                throw row.wrong("\"" + label + "\" is neither a way ("
                        + Arrays.stream(Way.values()).map(Way::label).collect(Collectors.joining(", "))
                        + ") nor a preposition in lower case.");
            }
        }
        return label;
    }

    boolean knows(String lemma) {
        return byLemma.containsKey(lemma);
    }

    /** The word at a token whose companions all hang on it, the one with most companions; null when there is none. */
    @Nullable
    CommitmentWord at(Sentence sentence, int token) {
        List<CommitmentWord> words = byLemma.get(sentence.lemma(token));
        if (words == null) {
            return null;
        }
        for (CommitmentWord word : words) {
            boolean all = true;
            for (String companion : word.companions()) {
                all = all && companion(sentence, token, companion) >= 0;
            }
            if (all) {
                return word;
            }
        }
        return null;
    }

    /** The child of a token with that dictionary form, or the word right after it; -1 when there is none. */
    static int companion(Sentence sentence, int token, String lemma) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.lemma(child).equals(lemma)) {
                return child;
            }
        }
        return token + 1 < sentence.size() && sentence.lemma(token + 1).equals(lemma) ? token + 1 : -1;
    }
}
