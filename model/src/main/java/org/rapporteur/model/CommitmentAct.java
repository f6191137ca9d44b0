package org.rapporteur.model;

import java.util.Locale;

/** What somebody takes upon himself, or lays upon another. */
public enum CommitmentAct {
    THREAT, PROMISE, OFFER, DEMAND, REQUEST, ACCEPTANCE, REFUSAL, AGREEMENT;

    /** The name as it stands in data files and exports: lower case, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
