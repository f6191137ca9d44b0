package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;

/** Follows commitments, plans and forecasts over the dates of the reports. */
public final class Courses {

    public Courses(CaseIndex index, List<Story> stories, List<Occasion> occasions, Voices voices,
            @Nullable LocalDate asOf) {}

    /** In order of first telling. */
    public List<Course> followed() {
        return List.of();
    }
}
