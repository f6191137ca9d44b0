package org.rapporteur.language.word;

import java.util.List;
import java.util.TreeMap;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.language.data.DataFile.Row;
import org.rapporteur.language.linear.Forms;
import org.rapporteur.language.linear.HashTable;

/**
 * Classes of words that are used alike, in four sizes: each finer class lies in one of the next broader ones. Read from
 * {@code classes.tsv}. Immutable and safe to share.
 *
 * <p>All classes of a word come in one number, which {@link #finest}, {@link #fine}, {@link #broad} and {@link #broadest} take
 * apart; 0 for a word that is not known.
 */
public final class WordClasses {

    private static final int COLUMNS = 4;

    private final HashTable classes;

    private WordClasses(HashTable classes) {
        this.classes = classes;
    }

    /**
     * Reads the classes that come with the program.
     *
     * @throws IllegalStateException when the file is missing or damaged
     */
    public static WordClasses load() {
        return of(DataFile.beside(WordClasses.class, "classes.tsv").rows());
    }

    private static WordClasses of(List<Row> rows) {
        TreeMap<Long, Integer> sorted = new TreeMap<>(Long::compareUnsigned);
        int number = 0;
        for (Row row : rows) {
            number++;
            int all = number | group(row, 0, 32) << 11 | group(row, 1, 128) << 16 | group(row, 2, 512) << 23;
            for (String word : row.cell(COLUMNS - 1).split(" ", -1)) {
                sorted.put(Forms.lower(word), all);
            }
        }
        return new WordClasses(HashTable.of(sorted));
    }

    private static int group(Row row, int column, int limit) {
        try {
            int group = Integer.parseInt(row.cell(column));
            if (group > 0 && group < limit) {
                return group;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw row.wrong("write a number from 1 to " + (limit - 1) + " in column " + (column + 1));
    }

    /** All classes of a word, as a number; 0 when it is not known. */
    public int of(Forms forms, int token) {
        return classes.get(forms.lower(token));
    }

    /** All classes of a word, as a number; 0 when it is not known. */
    public int of(long lower) {
        return classes.get(lower);
    }

    /** One of about a thousand classes, from 1; 0 for none. */
    public static int finest(int classes) {
        return classes & 0x7FF;
    }

    /** One of about 256 classes, from 1; 0 for none. */
    public static int fine(int classes) {
        return classes >>> 23;
    }

    /** One of about 64 classes, from 1; 0 for none. */
    public static int broad(int classes) {
        return classes >>> 16 & 0x7F;
    }

    /** One of about 16 classes, from 1; 0 for none. */
    public static int broadest(int classes) {
        return classes >>> 11 & 0x1F;
    }
}
