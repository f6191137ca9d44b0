package org.rapporteur.reading.commitment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;

/**
 * A verb or noun, or one with its companions, by which somebody commits himself or lays something on another.
 *
 * @param lemma dictionary form of the head word
 * @param companions dictionary forms of the words that must hang on it, such as "out" for "rule out"; often none
 * @param act what is done by it
 * @param status what has become of it when the word stands unqualified
 * @param ways how it takes what it is about
 * @param about prepositions that bring in what it is about: "for" for "call for"
 * @param to prepositions that bring in to whom: "from" for "demand from"
 * @param asked prepositions that bring in to whom before an infinitive: "on" for "call on them to leave"
 */
record CommitmentWord(
        String lemma,
        List<String> companions,
        CommitmentAct act,
        CommitmentStatus status,
        Set<Way> ways,
        Set<String> about,
        Set<String> to,
        Set<String> asked) {

    CommitmentWord {
        companions = List.copyOf(companions);
        EnumSet<Way> ordered = EnumSet.noneOf(Way.class);
        ordered.addAll(ways);
        ways = Collections.unmodifiableSet(ordered);
        about = Set.copyOf(about);
        to = Set.copyOf(to);
        asked = Set.copyOf(asked);
    }

    boolean takes(Way way) {
        return ways.contains(way);
    }

    /** The whole of it, as a reader would write it: "rule out". */
    String name() {
        return companions.isEmpty() ? lemma : lemma + " " + String.join(" ", companions);
    }
}
