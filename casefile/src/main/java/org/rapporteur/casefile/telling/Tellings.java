package org.rapporteur.casefile.telling;

import java.util.List;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Telling;

/** Sums up how each outlet tells the affair. */
public final class Tellings {

    public Tellings(CaseIndex index, List<Occasion> occasions, List<Disagreement> disagreements) {}

    /** One an outlet, in order of name. */
    public List<Telling> all() {
        return List.of();
    }
}
