package org.rapporteur.reading.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Act;

/**
 * A word, or a word with its companions, by which sources speak.
 *
 * @param lemma dictionary form of the head word
 * @param companions dictionary forms of the words that must hang on it, such as "out" for "point out"; often none
 * @param act what a source does by it
 * @param frames how it takes its content; never empty unless there are prepositions
 * @param prepositions prepositions that bring in a content: "for" for "call for"
 */
public record CueEntry(
        String lemma, List<String> companions, Act act, Set<Frame> frames, Set<String> prepositions) {

    public CueEntry {
        companions = List.copyOf(companions);
        EnumSet<Frame> ordered = EnumSet.noneOf(Frame.class);
        ordered.addAll(frames);
        frames = Collections.unmodifiableSet(ordered);
        prepositions = Set.copyOf(prepositions);
    }

    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** The whole of it, as a reader would write it: "point out". */
    public String name() {
        return companions.isEmpty() ? lemma : lemma + " " + String.join(" ", companions);
    }
}
