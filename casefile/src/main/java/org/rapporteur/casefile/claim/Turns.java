package org.rapporteur.casefile.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.language.data.DataFile.Row;

/** Words that make two wordings tell different things, however alike they are otherwise; read from {@code turns.tsv}. */
final class Turns {

    private final Set<String> negations = new HashSet<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> relatives = new HashSet<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Set<String> pronouns = new HashSet<>();

    private Turns(DataFile file) {
        for (Row row : file.rows()) {
            String word = row.cell(1);
            switch (row.cell(0)) {
                case "negation" -> negations.add(word);
                case "number" -> numbers.put(word, row.cell(2));
                case "relative" -> relatives.add(word);
                case "pronoun" -> pronouns.add(word);
                case "opposite" -> {
                    opposites.computeIfAbsent(word, unused -> new HashSet<>()).add(row.cell(2));
                    opposites.computeIfAbsent(row.cell(2), unused -> new HashSet<>()).add(word);
                }
                default -> throw row.wrong("write negation, number, relative, pronoun or opposite in column 1");
            }
        }
    }

    static Turns bundled() {
        return new Turns(DataFile.beside(Turns.class, "turns.tsv"));
    }

    /** Whether the word, in lower case, turns what is said round. */
    boolean negates(String word) {
        return negations.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    /** Whether an odd number of words turn round what is said. */
    boolean turn(List<String> words) {
        return words.stream().filter(this::negates).count() % 2 == 1;
    }

    /** The figure a word stands for; empty when for none. */
    String number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return digits(word);
        }
        int hyphen = word.indexOf('-');
        return numbers.getOrDefault(hyphen > 0 ? word.substring(0, hyphen) : word, "");
    }

    /** "1,200-tonne" as 1200. */
    private static String digits(String word) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            if (Character.isDigit(sign) || sign == '.') {
                digits.append(sign);
            } else if (sign != ',') {
                break;
            }
        }
        return digits.toString();
    }

    boolean reckonsFromTheDay(String word) {
        return relatives.contains(word);
    }

    boolean isPronoun(String word) {
        return pronouns.contains(word);
    }

    /** What the word is the opposite of; empty when of nothing known. */
    Set<String> opposites(String word) {
        return opposites.getOrDefault(word, Set.of());
    }
}
