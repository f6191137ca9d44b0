package org.rapporteur.outlook.partial;

import java.util.BitSet;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.graph.Reach.Allowed;

/**
 * From each state, all that the others can bring about. A decider's own successive moves make one, so only whether the
 * beginning itself is reached depends on nobody moving twice in a row; as the beginning is always a state the decider
 * prefers, it is no sanction, and it is left in.
 */
final class OthersReach {

    private OthersReach() {}

    static BitSet[] of(MoveGraph graph, int decider, Allowed allowed) {
        BitSet[] direct = new BitSet[graph.size()];
        for (int state = 0; state < direct.length; state++) {
            int from = state;
            BitSet next = new BitSet(direct.length);
            for (int mover = 0; mover < graph.deciders(); mover++) {
                int other = mover;
                if (other != decider) {
                    graph.moves(other).forEach(from, to -> next.set(to, next.get(to) || allowed.move(other, from, to)));
                }
            }
            direct[state] = next;
        }
        for (int middle = 0; middle < direct.length; middle++) {
            for (BitSet row : direct) {
                if (row.get(middle)) {
                    row.or(direct[middle]);
                }
            }
        }
        return direct;
    }
}
