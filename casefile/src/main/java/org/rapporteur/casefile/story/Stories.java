package org.rapporteur.casefile.story;

import java.util.List;
import org.rapporteur.model.Reading;
import org.rapporteur.model.comparison.Story;

/** Groups reports into stories. */
public final class Stories {

    /** Every report in exactly one story, the largest story first. */
    public List<Story> among(List<Reading> readings) {
        return readings.isEmpty()
                ? List.of()
                : List.of(new Story("story-1", List.of(), readings.stream().map(one -> one.report().id()).toList()));
    }
}
