package org.rapporteur.casefile.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;

/** Hedges, units and things that are counted. Immutable. */
final class Lexicon {

    /** A unit of measure. */
    record Unit(String dimension, double size) {}

    /** A hedge with the number of its words. */
    record Found(Hedge hedge, int words) {}

    private static final int LONGEST = 4;

    private final Map<String, Hedge> hedges = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, String> things = new HashMap<>();

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (DataFile.Row row : rows("hedges.tsv", 2)) {
            try {
                lexicon.hedges.put(row.cell(0), Hedge.labelled(row.cell(1)));
            } catch (IllegalArgumentException e) {
                throw row.wrong("\"" + row.cell(1) + "\" is no kind of hedge; see README.md there.");
            }
        }
        for (DataFile.Row row : rows("units.tsv", 3)) {
            try {
                lexicon.units.put(row.cell(0), new Unit(row.cell(1), Double.parseDouble(row.cell(2))));
            } catch (NumberFormatException e) {
                throw row.wrong("\"" + row.cell(2) + "\" is no number.");
            }
        }
        rows("things.tsv", 2).forEach(row -> lexicon.things.put(row.cell(0), row.cell(1)));
        return lexicon;
    }

    private static List<DataFile.Row> rows(String name, int columns) {
        return DataFile.beside(Lexicon.class, name).withColumns(columns).rows();
    }

    /** The longest hedge that ends before a word; null when there is none. */
    @Nullable
    Found hedgeBefore(List<Word> words, int index) {
        Found found = null;
        StringBuilder phrase = new StringBuilder();
        for (int length = 1; length <= LONGEST && index - length >= 0; length++) {
            phrase.insert(0, words.get(index - length).text() + (length == 1 ? "" : " "));
            Hedge hedge = hedges.get(phrase.toString());
            found = hedge == null ? found : new Found(hedge, length);
        }
        return found;
    }

    @Nullable
    Unit unit(String word) {
        Unit unit = units.get(word);
        return unit == null && word.endsWith("s") ? units.get(word.substring(0, word.length() - 1)) : unit;
    }

    /** The thing a noun counts among; null when the file does not know it. */
    @Nullable
    String thing(String word) {
        String thing = things.get(word);
        if (thing == null && word.endsWith("ies")) {
            thing = things.get(word.substring(0, word.length() - 3) + "y");
        }
        return thing == null && word.endsWith("s") ? things.get(word.substring(0, word.length() - 1)) : thing;
    }
}
