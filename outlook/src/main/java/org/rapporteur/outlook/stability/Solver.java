package org.rapporteur.outlook.stability;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.outlook.graph.MoveGraph;

/**
 * Finds the stable states of a model with complete preferences, in time proportional to its moves and within arrays of its
 * states. For a decider every state gets a label: the least it can be left with once the others have answered. A state holds
 * when every state the decider would rather go to has a label no better than the state itself.
 */
public final class Solver {

    private final MoveGraph graph;

    public Solver(MoveGraph graph) {
        this.graph = graph;
    }

    /** All five concepts. */
    public Stability solve(int[][] ranks) {
        return solve(ranks, EnumSet.allOf(Concept.class));
    }

    /**
     * Deciders are treated side by side, each on its own; the answer is the same on any number of cores.
     *
     * @param ranks by decider, then by state; from 0, higher is better
     */
    public Stability solve(int[][] ranks, Set<Concept> concepts) {
        List<RankedMoves> ranked = IntStream.range(0, ranks.length).parallel()
                .mapToObj(decider -> new RankedMoves(graph.moves(decider), ranks[decider])).toList();
        return new Stability(IntStream.range(0, ranks.length).parallel()
                .mapToObj(decider -> solve(ranked, decider, concepts)).toList());
    }

    private static Map<Concept, BitSet> solve(List<RankedMoves> ranked, int decider, Set<Concept> concepts) {
        Map<Concept, BitSet> stable = new EnumMap<>(Concept.class);
        Verdicts verdicts = new Verdicts(ranked.get(decider));
        Labels labels = new Labels(ranked, decider);
        for (Concept concept : concepts) {
            stable.put(concept, concept == Concept.NASH
                    ? verdicts.withoutImprovement()
                    : verdicts.heldBack(labels.of(concept)));
        }
        return stable;
    }
}
