package org.rapporteur.reading.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.data.DataFile;

/**
 * Sets of words in dictionary form, each with a use. Immutable.
 *
 * @param <U> the uses; each stands in the file by its name in small letters
 */
public final class WordUses<U extends Enum<U>> {

    private final Map<U, Set<String>> byUse;

    private WordUses(Map<U, Set<String>> byUse) {
        this.byUse = byUse;
    }

    /**
     * Reads a file of words and uses.
     *
     * @param owner the class beside which the file stands
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    public static <U extends Enum<U>> WordUses<U> load(Class<?> owner, String name, Class<U> uses) {
        Map<U, Set<String>> byUse = new EnumMap<>(uses);
        for (DataFile.Row row : DataFile.beside(owner, name).withColumns(2).rows()) {
            U use = row.oneOf(1, "use", uses.getEnumConstants(), one -> one.name().toLowerCase(Locale.ROOT));
            if (!byUse.computeIfAbsent(use, none -> new HashSet<>()).add(row.cell(0))) {
                throw row.wrong("\"" + row.cell(0) + "\" stands here twice; keep one line.");
            }
        }
        return new WordUses<>(byUse);
    }

    public boolean is(String lemma, U use) {
        Set<String> words = byUse.get(use);
        return words != null && words.contains(lemma);
    }
}
