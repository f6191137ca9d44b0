package org.rapporteur.language.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.language.data.DataFile.Row;

/**
 * The words that splitting must know, from the data files beside this class. All lookups are by lower-case form.
 *
 * @param abbreviations written with their full stop, and whether a sentence may end with them
 * @param contractions words written together, and the lengths of their parts
 * @param prefixes what stays one token with the word behind its hyphen
 * @param units what is split from a number before it
 * @param endings of web and file names: what may follow a full stop inside one token
 * @param starters words that begin a sentence where a capital letter alone would not prove it
 * @param markup names of tags that may be left over from a web page
 */
record Lexicon(Map<String, Abbreviation> abbreviations, Map<String, int[]> contractions, Set<String> prefixes,
        Set<String> units, Set<String> endings, Set<String> starters, Set<String> markup) {

    /** What the full stop of an abbreviation can be besides its own. */
    enum Abbreviation {
        /** A name, a number or the like always follows. */
        NEVER_LAST,
        /** An abbreviation only where a number follows. */
        BEFORE_NUMBER,
        /** A sentence may end with it. */
        MAY_BE_LAST
    }

    static Lexicon load() {
        return new Lexicon(readAbbreviations(), readContractions(), words("prefixes.tsv"), words("units.tsv"),
                words("endings.tsv"), words("starters.tsv"), words("markup.tsv"));
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        for (Row row : DataFile.beside(Lexicon.class, file).rows()) {
            words.add(row.cell(0).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(words);
    }

    private static Map<String, Abbreviation> readAbbreviations() {
        Map<String, Abbreviation> abbreviations = new HashMap<>();
        for (Row row : DataFile.beside(Lexicon.class, "abbreviations.tsv").rows()) {
            Abbreviation kind = switch (row.cell(1)) {
                case "never-last" -> Abbreviation.NEVER_LAST;
                case "before-number" -> Abbreviation.BEFORE_NUMBER;
                case "may-be-last" -> Abbreviation.MAY_BE_LAST;
                default -> throw row.wrong("write never-last, before-number or may-be-last in column 2");
            };
            abbreviations.put(row.cell(0).toLowerCase(Locale.ROOT), kind);
        }
        return Map.copyOf(abbreviations);
    }

    private static Map<String, int[]> readContractions() {
        Map<String, int[]> contractions = new HashMap<>();
        for (Row row : DataFile.beside(Lexicon.class, "contractions.tsv").rows()) {
            String[] parts = row.cell(0).split("\\|", -1);
            int[] lengths = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                lengths[i] = parts[i].length();
            }
            if (parts.length < 2) {
                throw row.wrong("part the word with |, as in can|not");
            }
            contractions.put(String.join("", parts).toLowerCase(Locale.ROOT), lengths);
        }
        return Map.copyOf(contractions);
    }
}
