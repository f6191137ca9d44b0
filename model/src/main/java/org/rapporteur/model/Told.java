package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/** A finding other than a statement: what is told to be so, in the report's own voice or inside somebody's words. */
public sealed interface Told extends Finding permits Event, Commitment, Proposal, Assessment, Pressure, Forecast {

    /**
     * On whose word: the id of the innermost statement of the same report whose content it stands in; null when the
     * report tells it in its own voice.
     */
    @Nullable
    String statement();
}
