package org.rapporteur.casefile.claim;

import java.util.List;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.comparison.Claim;
import org.rapporteur.model.comparison.Story;

/** Gathers what several reports say alike. */
public final class Claims {

    public Claims(CaseIndex index, List<Story> stories, Voices voices) {}

    /** The most voices first, then in order of the case. */
    public List<Claim> gathered() {
        return List.of();
    }
}
