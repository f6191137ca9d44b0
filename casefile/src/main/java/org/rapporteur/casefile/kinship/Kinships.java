package org.rapporteur.casefile.kinship;

import java.util.List;
import org.rapporteur.model.Reading;
import org.rapporteur.model.comparison.Kinship;

/** Finds reports that share passages. */
public final class Kinships {

    /** All pairs of reports that share passages, in order of report. */
    public List<Kinship> among(List<Reading> readings) {
        return List.of();
    }
}
