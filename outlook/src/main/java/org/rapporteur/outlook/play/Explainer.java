package org.rapporteur.outlook.play;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.graph.Reach;
import org.rapporteur.outlook.graph.Step;
import org.rapporteur.outlook.model.Knowledge;
import org.rapporteur.outlook.stability.Concept;

/** Finds the lines of play behind a verdict. */
public final class Explainer {

    private final MoveGraph graph;
    private final List<Knowledge> known;

    /** @param known by decider; moves count as gladly made when they are known to better the mover's lot */
    public Explainer(MoveGraph graph, List<Knowledge> known) {
        this.graph = graph;
        this.known = List.copyOf(known);
    }

    public Explanation explain(Concept concept, int decider, int state) {
        return explain(concept, decider, state, other -> known.get(decider).better(other, state));
    }

    /** @param preferred the states taken to be better for the decider than the one in question */
    public Explanation explain(Concept concept, int decider, int state, IntPredicate preferred) {
        List<Venture> ventures = new ArrayList<>();
        for (int better : graph.moves(decider).from(state)) {
            if (preferred.test(better)) {
                ventures.add(venture(concept, new Step(decider, state, better), preferred));
            }
        }
        return new Explanation(concept, decider, state, ventures);
    }

    private Venture venture(Concept concept, Step move, IntPredicate preferred) {
        if (concept == Concept.NASH) {
            return new Venture(move, List.of(), Optional.empty());
        }
        BitSet others = new BitSet();
        others.set(0, graph.deciders());
        others.clear(move.decider());
        Reach reach = Reach.from(graph, move.to(), others,
                (mover, from, to) -> !concept.credible() || known.get(mover).better(to, from));
        IntPredicate answers = preferred.negate();
        OptionalInt firm = reach.nearest(state -> answers.test(state)
                && (!concept.symmetric() || wayOut(move.decider(), state, preferred).isEmpty()));
        OptionalInt nearest = firm.isPresent() ? firm : reach.nearest(answers);
        if (nearest.isEmpty()) {
            return new Venture(move, List.of(), Optional.empty());
        }
        Optional<Step> wayOut = firm.isPresent()
                ? Optional.empty()
                : wayOut(move.decider(), nearest.getAsInt(), preferred);
        return new Venture(move, reach.way(nearest.getAsInt()).orElseThrow(), wayOut);
    }

    private Optional<Step> wayOut(int decider, int state, IntPredicate preferred) {
        return graph.moves(decider).from(state).stream().filter(preferred::test).findFirst()
                .map(to -> new Step(decider, state, to));
    }
}
