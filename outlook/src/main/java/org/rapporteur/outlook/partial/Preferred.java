package org.rapporteur.outlook.partial;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.rapporteur.outlook.model.Knowledge;

/**
 * The states that a decider may like better than a given one. What is known can always be completed to a ranking in which
 * all but those known to be no better are better, and to one in which only those known to be better are: so the two bounds
 * are reached, and nothing between them is ruled out.
 */
final class Preferred {

    private Preferred() {}

    /** As many as can be: all that are not known to be no better. */
    static BitSet most(Knowledge known, int size, int state) {
        return set(size, other -> !known.noWorse(state, other));
    }

    /** As few as can be: those known to be better. */
    static BitSet fewest(Knowledge known, int size, int state) {
        return set(size, other -> known.better(other, state));
    }

    static BitSet set(int size, IntPredicate test) {
        BitSet states = new BitSet(size);
        for (int state = 0; state < size; state++) {
            states.set(state, test.test(state));
        }
        return states;
    }
}
