package org.rapporteur.reading.proposal;

import java.util.HashMap;
import java.util.Map;
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
            if (loaded.ways.put(row.cell(0), row.oneOf(1, "answer", Answer.Way.values(), Answer.Way::label)) != null) {
                throw row.wrong("\"" + row.cell(0) + "\" stands here twice; keep one line.");
            }
        }
        return loaded;
    }

    /** How one answers by a verb; null when it is no answer. */
    Answer.@Nullable Way of(String lemma) {
        return ways.get(lemma);
    }
}
