package org.rapporteur.reading.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Act;

/** The cues of one part of speech, by the dictionary form of their head word. Immutable. */
public final class CueLexicon {

    private final Map<String, List<CueEntry>> byLemma;

    private CueLexicon(Map<String, List<CueEntry>> byLemma) {
        this.byLemma = byLemma;
    }

    /**
     * Reads a cue file: cue, act, ways to take content.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    public static CueLexicon load(String name) {
        return of(Shipped.rows(name, 3));
    }

    static CueLexicon of(List<DataFile.Row> rows) {
        Map<String, List<CueEntry>> byLemma = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (DataFile.Row row : rows) {
            CueEntry entry = entry(row);
            if (!seen.add(entry.name())) {
                throw row.wrong("the cue \"" + entry.name() + "\" stands here twice; keep one line and join the rest.");
            }
            byLemma.computeIfAbsent(entry.lemma(), unused -> new ArrayList<>()).add(entry);
        }
        byLemma.replaceAll((lemma, entries) -> {
            entries.sort((a, b) -> b.companions().size() - a.companions().size());
            return List.copyOf(entries);
        });
        return new CueLexicon(byLemma);
    }

    private static CueEntry entry(DataFile.Row row) {
        List<String> words = List.of(row.cells().get(0).split(" ", -1));
        EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new HashSet<>();
        for (String label : List.of(row.cells().get(2).split(" ", -1))) {
            Frame frame = Frame.ofLabel(label);
            if (frame != null) {
                frames.add(frame);
            } else if (Prepositions.knows(label)) {
                prepositions.add(label);
            } else {
                throw row.wrong("\"" + label + "\" is neither a frame ("
                        + Arrays.stream(Frame.values()).map(Frame::label).collect(Collectors.joining(", "))
                        + ") nor a preposition.");
            }
        }
        return new CueEntry(words.get(0), words.subList(1, words.size()), row.oneOf(1, "act", Act.values(), Act::label),
                frames, prepositions);
    }

    /** The cues with this head word, those with most companions first; empty when there is none. */
    public List<CueEntry> entries(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }
}
