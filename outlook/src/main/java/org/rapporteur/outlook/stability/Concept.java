package org.rapporteur.outlook.stability;

import java.util.Locale;

/** Why a decider would not leave a state: how far ahead it looks, and what it expects of the others. */
public enum Concept {
    NASH("Nash", "it has nowhere better to go"), GENERAL_METARATIONAL("GMR",
            "the others could make it regret every better state"), SYMMETRIC_METARATIONAL("SMR",
                    "the others could make it regret every better state, and it could not get out of that again"), SEQUENTIAL(
                            "SEQ",
                            "the others would, to their own good, make it regret every better state"), SYMMETRIC_SEQUENTIAL(
                                    "SSEQ",
                                    "the others would, to their own good, make it regret every better state, and it could not get out of that again");

    private final String abbreviation;
    private final String words;

    Concept(String abbreviation, String words) {
        this.abbreviation = abbreviation;
        this.words = words;
    }

    /** As the field writes it. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Completes "the decider stays, because". */
    public String words() {
        return words;
    }

    /** As data files and exports write it, such as {@code generalMetarational}. */
    public String label() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", -1);
        return parts.length == 1
                ? parts[0]
                : parts[0] + parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
    }

    /** The others' answers must better their own lot. */
    public boolean credible() {
        return this == SEQUENTIAL || this == SYMMETRIC_SEQUENTIAL;
    }

    /** The decider may answer once more, so an answer counts only when it has no way out. */
    public boolean symmetric() {
        return this == SYMMETRIC_METARATIONAL || this == SYMMETRIC_SEQUENTIAL;
    }
}
