package org.rapporteur.casefile.occasion;

import java.util.List;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;

/** Gathers what different reports tell of one happening. */
public final class Occasions {

    public Occasions(CaseIndex index, List<Story> stories, Voices voices) {}

    /** By date, the undated last, then in order of the case. */
    public List<Occasion> gathered() {
        return List.of();
    }
}
