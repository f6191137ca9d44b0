package org.rapporteur.reading.forecast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.data.DataFile;

/** The words that tell forecasts from plans, abilities and habits, by role and dictionary form. Immutable. */
final class ForecastWords {

    /** What a word does. */
    enum Role {
        /** Says how likely something is that will come: "unlikely". */
        PROSPECT("prospect"),
        /** With an infinitive, says that something is to come: "poised to". */
        BOUND("bound"),
        /** A verb that foretells: "predict". */
        FORETELLS("foretells"),
        /** A noun for how likely something is: "chance". */
        CHANCE("chance"),
        /** Says how likely, beside another word: "probably". */
        ADVERB("adverb"),
        /** What happens by appointment: "meet". */
        SCHEDULED("scheduled"),
        /** What befalls one and is nobody's plan: "collapse". */
        OUTCOME("outcome"),
        /** A lasting state: with "may", a guess at what is, not at what will be: "want". */
        STATE("state"),
        /** What "could" tells an ability or a courtesy of: "hear". */
        ABILITY("ability"),
        /** Brings in a guess: "assess". */
        GUESSES("guesses"),
        /** Binds oneself or another: "promise". */
        COMMITTING("committing"),
        /** A law, plan or deal, whose "would" tells its terms: "bill". */
        TERMS("terms");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** The word it goes by in the data file. */
        String label() {
            return label;
        }
    }

    private final Map<Role, Set<String>> words = new HashMap<>();

    /**
     * Reads the words: words, role.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    ForecastWords(DataFile file) {
        for (Role role : Role.values()) {
            words.put(role, new HashSet<>());
        }
        for (DataFile.Row row : file.withColumns(2).rows()) {
            Role role = row.oneOf(1, "role", Role.values(), Role::label);
            for (String word : row.cell(0).split(" ", -1)) {
                if (!of(role).add(word)) {
                    throw row.wrong("\"" + word + "\" stands here twice in the same role; keep one.");
                }
            }
        }
    }

    /** The words that ship with Rapporteur. */
    static ForecastWords shipped() {
        return new ForecastWords(DataFile.beside(ForecastWords.class, "forecast-words.tsv"));
    }

    private Set<String> of(Role role) {
        Set<String> of = words.get(role);
        if (of == null) {
            throw new IllegalStateException("no words of the role " + role.label());
        }
        return of;
    }

    /** True when a word, in dictionary form, has the role. */
    boolean is(String lemma, Role role) {
        return of(role).contains(lemma);
    }
}
