package org.rapporteur.reading.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.data.DataFile.Row;

/** A plain set of words in lower case, such as the hedges. Immutable. */
public final class WordList {

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /** Reads a file of one word a line. */
    public static WordList load(String name) {
        Set<String> words = new HashSet<>();
        for (Row row : Shipped.rows(name, 1)) {
            words.add(row.cells().getFirst().toLowerCase(Locale.ROOT));
        }
        return new WordList(words);
    }

    public boolean contains(String word) {
        return words.contains(word);
    }
}
