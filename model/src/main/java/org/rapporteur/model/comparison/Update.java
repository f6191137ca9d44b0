package org.rapporteur.model.comparison;

import java.util.List;

/**
 * A value that changed with time, or was corrected: no disagreement.
 *
 * @param id unique within a comparison
 * @param about the thing
 * @param attribute what changed
 * @param sides the values, the earliest first; at least two
 * @param why why they can all hold, in a sentence a reader understands
 */
public record Update(String id, Subject about, String attribute, List<Side> sides, String why) {

    public Update {
        sides = List.copyOf(sides);
    }
}
