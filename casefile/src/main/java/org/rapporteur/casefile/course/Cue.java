package org.rapporteur.casefile.course;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.comparison.Course.Status;

/**
 * A phrase that tells what became of a commitment.
 *
 * @param words in lower case; {@code *} is any one word, {@code ...} up to five
 * @param status what became of it
 * @param role where the thing stands that it befalls
 * @param ofDeed whether it can befall what was threatened or promised
 * @param ofWord whether it can befall the threat or promise by its name
 */
record Cue(List<String> words, Status status, Role role, boolean ofDeed, boolean ofWord) {

    private static final int MOST_BETWEEN = 5;

    /** Where the thing stands that a phrase is about. */
    enum Role {
        SUBJECT, OBJECT, ALONE
    }

    Cue {
        words = List.copyOf(words);
    }

    static Cue read(DataFile.Row row) {
        List<String> of = List.of(row.cell(3).split(" ", -1));
        if (!List.of("deed", "word").containsAll(of)) {
            throw row.wrong("\"" + row.cell(3) + "\" is unknown; write deed, word, or both with a blank between.");
        }
        return new Cue(List.of(row.cell(0).split(" ", -1)), Lexicon.value(row, 1, Status.values()),
                Lexicon.value(row, 2, Role.values()), of.contains("deed"), of.contains("word"));
    }

    /** The place behind the phrase when it begins at a word of a sentence; -1 when it does not. */
    int endAt(List<String> sentence, int at) {
        return endAt(sentence, at, 0);
    }

    private int endAt(List<String> sentence, int at, int word) {
        if (word == words.size()) {
            return at;
        }
        if (words.get(word).equals("...")) {
            for (int next = at; next <= at + MOST_BETWEEN && next < sentence.size(); next++) {
                if (sentence.get(next).equals(words.get(word + 1))) {
                    return endAt(sentence, next, word + 1);
                }
            }
            return -1;
        }
        boolean same = at < sentence.size()
                && (words.get(word).equals("*") || words.get(word).equals(sentence.get(at)));
        return same ? endAt(sentence, at + 1, word + 1) : -1;
    }

    /** The cues that can begin with a word, the longest first. */
    static List<Cue> longestFirst(List<Cue> cues) {
        List<Cue> sorted = new ArrayList<>(cues);
        sorted.sort((a, b) -> b.words().size() - a.words().size());
        return List.copyOf(sorted);
    }
}
