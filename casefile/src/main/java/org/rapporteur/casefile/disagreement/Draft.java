package org.rapporteur.casefile.disagreement;

import java.util.List;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Subject;

/**
 * A disagreement or an update before its voices are counted.
 *
 * @param about the thing
 * @param attribute what is compared
 * @param sides at least two
 * @param why in a sentence a reader understands
 * @param update true when the values can all hold, because they changed with time or belong to different things
 */
record Draft(Subject about, String attribute, List<Value> sides, String why, boolean update) {

    /** A value with the words it rests on. */
    record Value(String words, List<Evidence> evidence) {

        Value {
            evidence = List.copyOf(evidence);
        }
    }

    Draft {
        sides = List.copyOf(sides);
    }

    static Draft disagreement(Subject about, String attribute, List<Value> sides, String why) {
        return new Draft(about, attribute, sides, why, false);
    }

    static Draft update(Subject about, String attribute, List<Value> sides, String why) {
        return new Draft(about, attribute, sides, why, true);
    }
}
