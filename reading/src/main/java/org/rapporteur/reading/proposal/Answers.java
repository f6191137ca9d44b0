package org.rapporteur.reading.proposal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Answer;

/** Verbs by which a party answers a proposal. Immutable. */
final class Answers {

    private final Map<String, Answer.Way> ways = new HashMap<>();

    private Answers() {}

    /** Reads a file of verbs and answers; says file, line and mend when a row is wrong. */
    static Answers load(String name) {
        Answers loaded = new Answers();
        for (DataFile.Row row : DataFile.beside(Answers.class, name).withColumns(2).rows()) {
            if (loaded.ways.put(row.cell(0), way(row)) != null) {
                throw row.wrong("\"" + row.cell(0) + "\" stands here twice; keep one line.");
            }
        }
        return loaded;
    }

    private static Answer.Way way(DataFile.Row row) {
        for (Answer.Way way : Answer.Way.values()) {
            if (way.label().equals(row.cell(1))) {
                return way;
            }
        }
        throw row.wrong("\"" + row.cell(1) + "\" is no answer; write one of "
                + Arrays.stream(Answer.Way.values()).map(Answer.Way::label).collect(Collectors.joining(", ")) + ".");
    }

    /** How one answers by a verb; null when it is no answer. */
    Answer.@Nullable Way of(String lemma) {
        return ways.get(lemma);
    }
}
