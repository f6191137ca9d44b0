package org.rapporteur.reading.party;

import java.util.Locale;
import org.rapporteur.language.data.DataFile;

/** Which pronoun a word or a person takes, as far as known. */
public enum Gender {
    MALE, FEMALE, UNKNOWN;

    static Gender of(DataFile.Row row, int field) {
        String label = row.cells().get(field).toLowerCase(Locale.ROOT);
        return switch (label) {
            case "male" -> MALE;
            case "female" -> FEMALE;
            case "both" -> UNKNOWN;
            default -> throw row.wrong("\"" + label + "\" is no gender; use male, female or both.");
        };
    }

    /** False only when both are known and differ. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** This one, or the other where this is unknown. */
    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
