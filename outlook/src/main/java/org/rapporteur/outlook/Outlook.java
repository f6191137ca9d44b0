package org.rapporteur.outlook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Knowledge;
import org.rapporteur.outlook.model.Ranks;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.partial.PartialAnalysis;
import org.rapporteur.outlook.play.Explainer;
import org.rapporteur.outlook.play.Explanation;
import org.rapporteur.outlook.stability.Concept;
import org.rapporteur.outlook.stability.Solver;
import org.rapporteur.outlook.stability.Stability;

/** A model and the answers to be had of it; the same questions whether preferences are complete or known in part. */
public final class Outlook {

    private final Conflict conflict;
    private final MoveGraph graph;
    private final List<Knowledge> known;
    private final Verdicts verdicts;

    private interface Verdicts {
        Answer of(Concept concept, int decider, int state);

        Answer of(Concept concept, int state);
    }

    private Outlook(Conflict conflict, MoveGraph graph, List<Knowledge> known, Verdicts verdicts) {
        this.conflict = conflict;
        this.graph = graph;
        this.known = known;
        this.verdicts = verdicts;
    }

    /** Does the work for all states at once where preferences are complete, and when asked where they are not. */
    public static Outlook of(Conflict conflict) {
        MoveGraph graph = MoveGraph.of(conflict);
        if (Ranks.complete(conflict)) {
            int[][] ranks = Ranks.of(conflict);
            return new Outlook(conflict, graph, List.of(ranks).stream().map(Knowledge::ranked).toList(),
                    complete(new Solver(graph).solve(ranks)));
        }
        return of(conflict, IntStream.range(0, conflict.deciders().size())
                .mapToObj(decider -> Knowledge.of(conflict, decider)).toList());
    }

    /** With this knowledge, by decider, in place of the model's own. */
    public static Outlook of(Conflict conflict, List<Knowledge> known) {
        MoveGraph graph = MoveGraph.of(conflict);
        return new Outlook(conflict, graph, List.copyOf(known), partial(new PartialAnalysis(graph, known)));
    }

    private static Verdicts complete(Stability stability) {
        return new Verdicts() {
            @Override
            public Answer of(Concept concept, int decider, int state) {
                return stability.holds(concept, decider, state) ? Answer.ALWAYS : Answer.NEVER;
            }

            @Override
            public Answer of(Concept concept, int state) {
                return stability.holds(concept, state) ? Answer.ALWAYS : Answer.NEVER;
            }
        };
    }

    private static Verdicts partial(PartialAnalysis analysis) {
        return new Verdicts() {
            @Override
            public Answer of(Concept concept, int decider, int state) {
                return analysis.answer(concept, decider, state);
            }

            @Override
            public Answer of(Concept concept, int state) {
                return analysis.answer(concept, state);
            }
        };
    }

    public Conflict conflict() {
        return conflict;
    }

    public MoveGraph graph() {
        return graph;
    }

    /** What is known of each decider's preferences. */
    public List<Knowledge> known() {
        return known;
    }

    /** Whether the state is stable for the decider. */
    public Answer answer(Concept concept, int decider, int state) {
        return verdicts.of(concept, decider, state);
    }

    /** Whether the state is stable for every decider. */
    public Answer answer(Concept concept, int state) {
        return verdicts.of(concept, state);
    }

    /**
     * The lines of play behind a verdict; empty where none makes it plain: where it depends, or where it took trying
     * rankings to find it.
     */
    public Optional<Explanation> explain(Concept concept, int decider, int state) {
        Answer answer = answer(concept, decider, state);
        Explainer explainer = new Explainer(graph, known);
        Explanation explanation = answer == Answer.ALWAYS
                ? explainer.explain(concept, decider, state, other -> !known.get(decider).noWorse(state, other))
                : explainer.explain(concept, decider, state);
        boolean plain = explanation.holds() ? answer == Answer.ALWAYS : answer == Answer.NEVER;
        return plain ? Optional.of(explanation) : Optional.empty();
    }
}
