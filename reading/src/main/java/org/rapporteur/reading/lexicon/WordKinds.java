package org.rapporteur.reading.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.SourceKind;

/** What kind of source a word names: "poll" a document, "critics" a group, "minister" an office. Immutable. */
public final class WordKinds {

    private final Map<String, SourceKind> kinds;

    private WordKinds(Map<String, SourceKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * Reads a file of words and kinds.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    public static WordKinds load(String name) {
        Map<String, SourceKind> kinds = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (DataFile.Row row : Shipped.rows(name, 2)) {
            String word = row.cells().get(0).toLowerCase(Locale.ROOT);
            if (!seen.add(word)) {
                throw row.wrong("\"" + word + "\" stands here twice; keep one line.");
            }
            kinds.put(word, row.oneOf(1, "kind of source", SourceKind.values(), SourceKind::label));
        }
        return new WordKinds(kinds);
    }

    /** The kind that a word in lower case names; null when the file does not know it. */
    public @Nullable SourceKind of(String word) {
        return kinds.get(word);
    }
}
