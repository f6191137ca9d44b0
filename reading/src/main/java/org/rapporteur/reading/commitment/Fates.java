package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.CommitmentStatus;

/** Verbs that tell what became of a commitment. Immutable. */
final class Fates {

    /**
     * One verb.
     *
     * @param words the verb and its companion, if it has one
     * @param status what has become of the commitment
     * @param object true when it befalls the verb's object, false when its subject
     */
    record Fate(List<String> words, CommitmentStatus status, boolean object) {}

    private final Map<String, List<Fate>> byLemma = new HashMap<>();

    private Fates() {}

    /** Reads a file of verb, status, role; says file, line and mend when a row is wrong. */
    static Fates load(String name) {
        Fates loaded = new Fates();
        for (DataFile.Row row : DataFile.beside(Fates.class, name).withColumns(3).rows()) {
            List<String> words = List.of(row.cell(0).split(" ", -1));
            String role = row.cell(2);
            if (!role.equals("object") && !role.equals("subject")) {
                throw row.wrong("\"" + role + "\" is no role; write object or subject.");
            }
            loaded.byLemma.computeIfAbsent(words.getFirst(), unused -> new ArrayList<>())
                    .add(new Fate(words,
                            row.oneOf(1, "status", CommitmentStatus.values(), CommitmentStatus::label),
                            role.equals("object")));
        }
        loaded.byLemma.replaceAll((lemma, fates) -> {
            fates.sort((a, b) -> b.words().size() - a.words().size());
            return List.copyOf(fates);
        });
        return loaded;
    }

    /** The fate that the verb at a token tells; null when it tells none. */
    @Nullable
    Fate at(Sentence sentence, int token) {
        List<Fate> fates = byLemma.get(sentence.lemma(token));
        if (fates == null) {
            return null;
        }
        for (Fate fate : fates) {
            boolean all = true;
            for (String companion : fate.words().subList(1, fate.words().size())) {
                all = all && CommitmentWords.companion(sentence, token, companion) >= 0;
            }
            if (all) {
                return fate;
            }
        }
        return null;
    }
}
