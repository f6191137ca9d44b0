package org.rapporteur.desk.brief;

import org.rapporteur.model.Assessment;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Pressure;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Told;

/** The kinds of finding besides statements, in the order a reader needs them. */
public enum ToldKind {
    COMMITMENT("commitments", "c", Commitment.class), EVENT("events", "e", Event.class), PROPOSAL("proposals", "o",
            Proposal.class), ASSESSMENT("assessments", "j", Assessment.class), PRESSURE("pressures", "b",
                    Pressure.class), FORECAST("forecasts", "f", Forecast.class);

    private final String plural;
    private final String letter;
    private final Class<? extends Told> type;

    ToldKind(String plural, String letter, Class<? extends Told> type) {
        this.plural = plural;
        this.letter = letter;
        this.type = type;
    }

    /** The name of its array in the brief as data. */
    public String plural() {
        return plural;
    }

    /** What its anchors in the page begin with; no other kind's, and no statement's, party's or report's do. */
    public String letter() {
        return letter;
    }

    public Class<? extends Told> type() {
        return type;
    }
}
