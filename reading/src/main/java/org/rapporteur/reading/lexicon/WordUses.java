package org.rapporteur.reading.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.data.DataFile;

/** Sets of words in dictionary form, each with a use: {@code light}, {@code matter} and so on. Immutable. */
public final class WordUses {

    private final Map<String, Set<String>> byUse = new HashMap<>();

    private WordUses() {}

    /**
     * Reads a file of words and uses.
     *
     * @param owner the class beside which the file stands
     * @param uses the uses that are known
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    public static WordUses load(Class<?> owner, String name, List<String> uses) {
        WordUses loaded = new WordUses();
        for (String use : uses) {
            loaded.byUse.put(use, new HashSet<>());
        }
        for (DataFile.Row row : DataFile.beside(owner, name).withColumns(2).rows()) {
            Set<String> words = loaded.byUse.get(row.cell(1));
            if (words == null) {
                throw row.wrong("\"" + row.cell(1) + "\" is no use; write one of " + String.join(", ", uses) + ".");
            }
            if (!words.add(row.cell(0))) {
                throw row.wrong("\"" + row.cell(0) + "\" stands here twice; keep one line.");
            }
        }
        return loaded;
    }

    public boolean is(String use, String lemma) {
        Set<String> words = byUse.get(use);
        return words != null && words.contains(lemma);
    }
}
