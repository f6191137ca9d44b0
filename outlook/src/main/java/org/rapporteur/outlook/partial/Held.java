package org.rapporteur.outlook.partial;

import java.util.BitSet;
import org.rapporteur.outlook.graph.MoveGraph;

/**
 * Whether a state holds for one decider, given the set of states it likes better. With the moves of the others fixed, this
 * is all that Nash, GMR and SMR turn on, and a smaller set never makes a stable state unstable.
 */
final class Held {

    private final MoveGraph graph;
    private final BitSet[] reach;
    private final BitSet[] own;

    /** @param reach by state, what the others can bring about from there by the moves that count */
    Held(MoveGraph graph, int decider, BitSet[] reach) {
        this.graph = graph;
        this.reach = reach;
        own = new BitSet[graph.size()];
        for (int state = 0; state < own.length; state++) {
            BitSet moves = new BitSet();
            graph.moves(decider).forEach(state, moves::set);
            own[state] = moves;
        }
    }

    boolean nash(int state, BitSet preferred) {
        return !own[state].intersects(preferred);
    }

    /** @param symmetric an answer counts only when the decider cannot get out of it again */
    boolean heldBack(int state, BitSet preferred, boolean symmetric) {
        BitSet sanctions = new BitSet();
        sanctions.set(0, graph.size());
        sanctions.andNot(preferred);
        if (symmetric) {
            sanctions.stream().filter(answer -> own[answer].intersects(preferred)).boxed().toList()
                    .forEach(sanctions::clear);
        }
        BitSet ventures = (BitSet) own[state].clone();
        ventures.and(preferred);
        return ventures.stream().allMatch(better -> reach[better].intersects(sanctions));
    }

}
