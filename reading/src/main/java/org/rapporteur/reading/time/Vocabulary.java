package org.rapporteur.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Modifier;
import org.rapporteur.language.data.DataFile;

/** All words that time expressions are made of, found by their characters without making a string of them. Immutable. */
final class Vocabulary {

    private static final int SIZE = 1 << 12;
    private static final int LONGEST = 16;

    private final @Nullable Word[] table = new Word[SIZE];

    private Vocabulary() {}

    /**
     * Reads the data files.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    static Vocabulary load() {
        return of(rows("words.tsv", 3), rows("phrases.tsv", 3), rows("festivals.tsv", 2));
    }

    private static List<DataFile.Row> rows(String name, int columns) {
        return DataFile.beside(Vocabulary.class, name).withColumns(columns).rows();
    }

    static Vocabulary of(List<DataFile.Row> words, List<DataFile.Row> phrases, List<DataFile.Row> festivals) {
        Vocabulary vocabulary = new Vocabulary();
        for (DataFile.Row row : words) {
            WordKind kind = label(row, 1, WordKind.values());
            if (!vocabulary.word(row, row.cells().get(0)).add(kind, WordValues.of(row, kind))) {
                throw row.wrong("\"" + row.cells().get(0) + "\" stands here twice as " + row.cells().get(1)
                        + "; keep one line.");
            }
        }
        for (DataFile.Row row : phrases) {
            Phrase.Kind kind = label(row, 1, Phrase.Kind.values());
            if (kind == Phrase.Kind.MODIFIER) {
                label(row, 2, Modifier.values());
            }
            vocabulary.phrase(row, kind, row.cells().get(2), null);
        }
        for (DataFile.Row row : festivals) {
            vocabulary.phrase(row, Phrase.Kind.FESTIVAL, "", Festival.of(row, row.cells().get(1)));
        }
        return vocabulary;
    }

    /** The value of an enumeration that a field names. */
    static <E extends Enum<E>> E label(DataFile.Row row, int field, E[] values) {
        String label = row.cells().get(field).toUpperCase(Locale.ROOT).replace('-', '_');
        for (E value : values) {
            if (value.name().equals(label)) {
                return value;
            }
        }
        throw row.wrong("\"" + row.cells().get(field) + "\" is not known here; use one of " + Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")) + ".");
    }

    private void phrase(DataFile.Row row, Phrase.Kind kind, String value, @Nullable Festival festival) {
        List<String> words = new ArrayList<>(Arrays.asList(row.cells().get(0).toLowerCase(Locale.ROOT).split(" ")));
        String first = words.remove(0);
        word(row, first).add(new Phrase(words, kind, value, festival));
    }

    private Word word(DataFile.Row row, String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() > LONGEST) {
            throw row.wrong("a word must have 1 to " + LONGEST + " letters.");
        }
        int slot = slot(lower, 0, lower.length());
        Word found = table[slot];
        if (found == null) {
            found = new Word(lower);
            table[slot] = found;
        }
        return found;
    }

    /** What the characters are to time expressions, whatever their case; null when nothing. */
    @Nullable
    Word find(String text, int start, int end) {
        return end - start > LONGEST ? null : table[slot(text, start, end)];
    }

    private int slot(String text, int start, int end) {
        int hash = end - start;
        for (int at = start; at < end; at++) {
            hash = hash * 31 + fold(text.charAt(at));
        }
        int slot = (hash * 0x9E3779B9) >>> 20;
        for (Word there = table[slot]; there != null && !same(there.form, text, start, end); there = table[slot]) {
            slot = (slot + 1) % SIZE;
        }
        return slot;
    }

    /** True when the characters are those of a form in lower case, whatever their own case. */
    static boolean same(String form, String text, int start, int end) {
        if (form.length() != end - start) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (fold(text.charAt(at)) != form.charAt(at - start)) {
                return false;
            }
        }
        return true;
    }

    /** Lower case for plain letters, and one apostrophe for all. */
    private static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c | 0x20);
        }
        return c == '’' ? '\'' : c;
    }
}
