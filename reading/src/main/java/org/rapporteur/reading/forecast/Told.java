package org.rapporteur.reading.forecast;

import org.rapporteur.model.Cue;
import org.rapporteur.model.Statement;

/** What forecasts ask of a statement. */
final class Told {

    private Told() {}

    /** True when the speaker is said not to say or think it. */
    static boolean denied(Statement statement) {
        Cue cue = statement.speaker().cue();
        return cue != null && cue.negated();
    }
}
