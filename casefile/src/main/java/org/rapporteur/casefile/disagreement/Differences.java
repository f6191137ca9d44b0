package org.rapporteur.casefile.disagreement;

import java.util.List;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Update;

/** Finds where reports give different values to one attribute, and settles which can hold together. */
public final class Differences {

    public Differences(CaseIndex index, List<Story> stories, List<Occasion> occasions, List<Course> courses,
            Voices voices) {}

    /** What cannot all be so, in order of the occasions, then of the case. */
    public List<Disagreement> disagreements() {
        return List.of();
    }

    /** What changed with time. */
    public List<Update> updates() {
        return List.of();
    }
}
