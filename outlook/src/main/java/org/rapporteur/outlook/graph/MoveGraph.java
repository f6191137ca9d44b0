package org.rapporteur.outlook.graph;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.outlook.model.Conflict;

/** The feasible states and every decider's moves between them; the same whatever anybody prefers. */
public final class MoveGraph {

    private final int size;
    private final List<Moves> moves;

    private MoveGraph(int size, List<Moves> moves) {
        this.size = size;
        this.moves = moves;
    }

    public static MoveGraph of(Conflict conflict) {
        return new MoveGraph(conflict.states().size(), IntStream.range(0, conflict.deciders().size())
                .mapToObj(decider -> Moves.of(conflict, decider)).toList());
    }

    /** Number of states. */
    public int size() {
        return size;
    }

    public int deciders() {
        return moves.size();
    }

    public Moves moves(int decider) {
        return moves.get(decider);
    }
}
