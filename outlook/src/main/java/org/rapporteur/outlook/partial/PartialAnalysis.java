package org.rapporteur.outlook.partial;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.graph.Reach.Allowed;
import org.rapporteur.outlook.model.FaultyModelException;
import org.rapporteur.outlook.model.Knowledge;
import org.rapporteur.outlook.stability.Concept;

/**
 * Verdicts that hold over every ranking in agreement with what is known. For Nash, GMR and SMR they follow from the largest
 * and the smallest set of states a decider may prefer. For SEQ and SSEQ those two sets, with the others moving as seldom and
 * as often as they may, settle most verdicts; the rest is searched for a ranking that makes the state stable and one that
 * does not, up to {@link SequentialSearch#MOST_STATES} states.
 */
public final class PartialAnalysis {

    private final MoveGraph graph;
    private final List<Knowledge> known;
    private final List<Held> anyMove;
    /** The others move only where they are known to gain, and wherever they might. */
    private final List<Held> surelyWilling;
    private final List<Held> perhapsWilling;
    private final SequentialSearch search;

    /** @param known by decider */
    public PartialAnalysis(MoveGraph graph, List<Knowledge> known) {
        if (graph.size() > Knowledge.MOST_STATES) {
            throw new FaultyModelException("model", "has " + graph.size() + " states, and preferences known in part",
                    "keep to " + Knowledge.MOST_STATES + " states, or make the preferences complete");
        }
        this.graph = graph;
        this.known = List.copyOf(known);
        anyMove = held((mover, from, to) -> true);
        surelyWilling = held((mover, from, to) -> this.known.get(mover).better(to, from));
        perhapsWilling = held((mover, from, to) -> !this.known.get(mover).noWorse(from, to));
        search = new SequentialSearch(graph, this.known);
    }

    private List<Held> held(Allowed allowed) {
        return IntStream.range(0, graph.deciders())
                .mapToObj(decider -> new Held(graph, decider, OthersReach.of(graph, decider, allowed))).toList();
    }

    /** For one decider. */
    public Answer answer(Concept concept, int decider, int state) {
        BitSet most = Preferred.most(known.get(decider), graph.size(), state);
        BitSet fewest = Preferred.fewest(known.get(decider), graph.size(), state);
        if (!concept.credible()) {
            return Answer.of(holds(concept, decider, state, most), holds(concept, decider, state, fewest));
        }
        if (surelyWilling.get(decider).heldBack(state, most, concept.symmetric())) {
            return Answer.ALWAYS;
        }
        if (!perhapsWilling.get(decider).heldBack(state, fewest, concept.symmetric())) {
            return Answer.NEVER;
        }
        return search.answer(concept, decider, state);
    }

    /** For all deciders at once: whether the state is an equilibrium. */
    public Answer answer(Concept concept, int state) {
        List<Answer> each = IntStream.range(0, graph.deciders())
                .mapToObj(decider -> answer(concept, decider, state)).toList();
        Answer all = Answer.all(each);
        // Under the sequential concepts a decider's ranking bears on the verdicts of others too, so that states
        // possible for each need not be possible for all together.
        return concept.credible() && all == Answer.DEPENDS ? search.together(concept, state) : all;
    }

    /**
     * The smallest sets of unknown comparisons that settle a verdict which depends, under Nash, GMR or SMR.
     *
     * @throws IllegalArgumentException under another concept
     */
    public Turning turning(Concept concept, int decider, int state) {
        if (concept.credible()) {
            throw new IllegalArgumentException("sets of deciding comparisons are known for Nash, GMR and SMR only");
        }
        return new TurningSearch(known.get(decider), graph.size(), state, graph.moves(decider).from(state),
                preferred -> holds(concept, decider, state, preferred)).find();
    }

    private boolean holds(Concept concept, int decider, int state, BitSet preferred) {
        Held held = anyMove.get(decider);
        return concept == Concept.NASH
                ? held.nash(state, preferred)
                : held.heldBack(state, preferred, concept.symmetric());
    }
}
