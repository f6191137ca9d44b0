package org.rapporteur.reading.pressure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Pressure.Kind;
import org.rapporteur.reading.pressure.PressureWord.Role;

/** The words by which reports tell what bears on a party, by role and dictionary form. Immutable. */
final class PressureWords {

    private final Map<Role, Map<String, PressureWord>> words = new HashMap<>();

    /**
     * Reads the words: words, role, kind or "-", direction or "-".
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    PressureWords(DataFile file) {
        for (Role role : Role.values()) {
            words.put(role, new HashMap<>());
        }
        for (DataFile.Row row : file.withColumns(4).rows()) {
            Role role = row.oneOf(1, "role", Role.values(), Role::label);
            PressureWord entry = new PressureWord(role, kind(row), direction(row));
            for (String word : row.cell(0).split(" ", -1)) {
                if (of(role).put(word, entry) != null) {
                    throw row.wrong("\"" + word + "\" stands here twice in the same role; keep one.");
                }
            }
        }
    }

    /** The words that ship with Rapporteur. */
    static PressureWords shipped() {
        return new PressureWords(DataFile.beside(PressureWords.class, "pressure-words.tsv"));
    }

    private static @Nullable Kind kind(DataFile.Row row) {
        return row.cell(2).equals("-") ? null : row.oneOf(2, "kind of pressure", Kind.values(), Kind::label);
    }

    private static @Nullable Direction direction(DataFile.Row row) {
        return switch (row.cell(3)) {
            case "-" -> null;
            case "favourable" -> Direction.FAVOURABLE;
            case "adverse" -> Direction.ADVERSE;
            default -> throw row.wrong("\"" + row.cell(3) + "\" must be favourable, adverse or -.");
        };
    }

    private Map<String, PressureWord> of(Role role) {
        Map<String, PressureWord> of = words.get(role);
        if (of == null) {
            throw new IllegalStateException("no words of the role " + role.label());
        }
        return of;
    }

    /** The entry of the token's dictionary form in a role; null when it has none. */
    @Nullable
    PressureWord at(Sentence sentence, int token, Role role) {
        String lemma = sentence.lemma(token);
        return of(role).get(role == Role.THING || role == Role.HEADING ? lemma.toLowerCase(Locale.ROOT) : lemma);
    }

    /** The entry of a word in a role; null when it has none. */
    @Nullable
    PressureWord at(String word, Role role) {
        return of(role).get(word);
    }
}
