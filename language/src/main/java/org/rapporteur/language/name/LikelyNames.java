package org.rapporteur.language.name;

import java.util.TreeMap;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.language.data.DataFile.Row;
import org.rapporteur.language.linear.Forms;
import org.rapporteur.language.linear.HashTable;

/**
 * Words that are used as the places, given names, surnames and bodies of the data files are, and are therefore likely such names
 * themselves. Read from {@code likely-names.tsv}. Immutable.
 */
public final class LikelyNames {

    private final HashTable facts;

    private LikelyNames(HashTable facts) {
        this.facts = facts;
    }

    /** Reads the words that come with the program. */
    public static LikelyNames load() {
        TreeMap<Long, Integer> sorted = new TreeMap<>(Long::compareUnsigned);
        for (Row row : DataFile.beside(LikelyNames.class, "likely-names.tsv").rows()) {
            int kind = switch (row.cell(0)) {
                case "place" -> 0;
                case "given" -> 1;
                case "surname" -> 2;
                case "body" -> 3;
                default -> throw row.wrong("write place, given, surname or body in column 1");
            };
            int degree = switch (row.cell(1)) {
                case "likely" -> 0;
                case "maybe" -> 1;
                default -> throw row.wrong("write likely or maybe in column 2");
            };
            for (String word : row.cell(2).split(" ", -1)) {
                sorted.merge(Forms.lower(word), 1 << (2 * kind + degree), (one, other) -> one | other);
            }
        }
        return new LikelyNames(HashTable.of(sorted));
    }

    /** What is likely of a word, one bit a kind and degree; 0 when nothing is. */
    int of(long lower) {
        return facts.get(lower);
    }
}
