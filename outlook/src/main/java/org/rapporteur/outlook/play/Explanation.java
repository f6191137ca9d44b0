package org.rapporteur.outlook.play;

import java.util.List;
import org.rapporteur.outlook.stability.Concept;

/**
 * Why a state holds, or does not, for one decider.
 *
 * @param ventures every move to a better state, in the order of state numbers; none when there is no such move
 */
public record Explanation(Concept concept, int decider, int state, List<Venture> ventures) {

    public Explanation {
        ventures = List.copyOf(ventures);
    }

    /** Nobody leaves for what is sure to be regretted; under Nash nobody looks so far ahead. */
    public boolean holds() {
        return concept == Concept.NASH ? ventures.isEmpty() : ventures.stream().allMatch(Venture::regretted);
    }
}
