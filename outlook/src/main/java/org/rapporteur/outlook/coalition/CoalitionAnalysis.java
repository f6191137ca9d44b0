package org.rapporteur.outlook.coalition;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.graph.Reach;
import org.rapporteur.outlook.graph.Reach.Allowed;
import org.rapporteur.outlook.model.FaultyModelException;
import org.rapporteur.outlook.model.Knowledge;
import org.rapporteur.outlook.stability.Concept;

/**
 * Stability for a coalition (Kilgour, Hipel, Fang 2001). Its members together can go wherever a sequence of their moves
 * leads, whatever each gains on the way; they will go where all of them are better off in the end. An answer of those
 * outside holds them back when it leaves at least one member no better off than before. Under SEQ each step of an answer
 * betters the lot of the outsider who makes it.
 */
public final class CoalitionAnalysis {

    /** Everything a coalition can reach is found anew from each state. */
    public static final int MOST_STATES = 4096;

    private final MoveGraph graph;
    private final List<Knowledge> known;

    public CoalitionAnalysis(MoveGraph graph, List<Knowledge> known) {
        if (graph.size() > MOST_STATES) {
            throw new FaultyModelException("model", "has " + graph.size() + " states, too many for coalitions",
                    "keep to " + MOST_STATES + " states, or ask about single deciders");
        }
        this.graph = graph;
        this.known = List.copyOf(known);
    }

    /** The states a coalition would not leave. */
    public BitSet stable(Concept concept, BitSet coalition) {
        BitSet stable = new BitSet();
        IntStream.range(0, graph.size()).filter(state -> holds(concept, coalition, state)).forEach(stable::set);
        return stable;
    }

    /**
     * @param coalition at least one decider
     * @throws IllegalArgumentException under SSEQ, for which no coalition form is in use, or for nobody
     */
    public boolean holds(Concept concept, BitSet coalition, int state) {
        return improvements(concept, coalition, state).allMatch(better -> heldBack(concept, coalition, state, better));
    }

    /** Where the coalition would go from a state, with the way there and what holds it back. */
    public IntStream improvements(Concept concept, BitSet coalition, int state) {
        if (concept == Concept.SYMMETRIC_SEQUENTIAL || coalition.isEmpty()) {
            throw new IllegalArgumentException("coalitions have Nash, GMR, SMR and SEQ, and at least one member");
        }
        return reach(coalition, state).states().stream().filter(better(coalition, state));
    }

    /** All that the coalition can bring about. */
    public Reach reach(BitSet coalition, int state) {
        return Reach.from(graph, state, coalition, (mover, from, to) -> true);
    }

    private IntPredicate better(BitSet coalition, int state) {
        return other -> coalition.stream().allMatch(member -> known.get(member).better(other, state));
    }

    private boolean heldBack(Concept concept, BitSet coalition, int state, int better) {
        if (concept == Concept.NASH) {
            return false;
        }
        BitSet outside = new BitSet();
        outside.set(0, graph.deciders());
        outside.andNot(coalition);
        Allowed willing = (mover, from, to) -> !concept.credible() || known.get(mover).better(to, from);
        IntPredicate gain = better(coalition, state);
        return Reach.from(graph, better, outside, willing).nearest(answer -> !gain.test(answer)
                && (!concept.symmetric() || reach(coalition, answer).nearest(gain).isEmpty())).isPresent();
    }
}
