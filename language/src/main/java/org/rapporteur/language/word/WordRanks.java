package org.rapporteur.language.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.language.data.DataFile.Row;

/**
 * How common words are in English text at large. Read from {@code ranks.tsv}. Immutable and safe to share.
 */
public final class WordRanks {

    private final List<String> words;
    private final Map<String, Integer> ranks = new HashMap<>();

    private WordRanks(List<Row> rows) {
        words = rows.stream().flatMap(row -> List.of(row.cell(1).split(" ", -1)).stream()).toList();
        for (int place = 0; place < words.size(); place++) {
            ranks.putIfAbsent(words.get(place), place + 1);
        }
    }

    /**
     * Reads the ranks that come with the program.
     *
     * @throws IllegalStateException when the file is missing or damaged
     */
    public static WordRanks load() {
        return new WordRanks(DataFile.beside(WordRanks.class, "ranks.tsv").withColumns(2).rows());
    }

    /** All words in lower case, the commonest first. */
    public List<String> words() {
        return words;
    }

    /** From 1 for the commonest word; 0 when the word is not among those known. The word is to be in lower case. */
    public int of(String word) {
        return ranks.getOrDefault(word, 0);
    }
}
