package org.rapporteur.outlook.play;

import java.util.List;
import java.util.Optional;
import org.rapporteur.outlook.graph.Step;

/**
 * A move to a state the decider prefers, and what becomes of it.
 *
 * @param answer the shortest play of the others after which the decider is no better off than before; empty when they have none
 * @param wayOut a move by which the decider gets above where it began after all, which makes the answer worthless
 */
public record Venture(Step move, List<Step> answer, Optional<Step> wayOut) {

    public Venture {
        answer = List.copyOf(answer);
    }

    /** Whether the others can make the decider regret it. */
    public boolean regretted() {
        return !answer.isEmpty() && wayOut.isEmpty();
    }
}
