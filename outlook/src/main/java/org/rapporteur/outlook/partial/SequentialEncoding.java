package org.rapporteur.outlook.partial;

import java.util.ArrayList;
import java.util.List;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.solvers.SATSolver;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.stability.Concept;

/** Says in clauses over rankings that a state is, or is not, sequentially stable. */
final class SequentialEncoding {

    private final MoveGraph graph;
    private final OrderVariables order;
    private final FormulaFactory formulas;
    private final SATSolver solver;

    SequentialEncoding(MoveGraph graph, OrderVariables order, FormulaFactory formulas, SATSolver solver) {
        this.graph = graph;
        this.order = order;
        this.formulas = formulas;
        this.solver = solver;
    }

    /** Each move is no improvement, or leads the others, by improvements of theirs, to a sanction. */
    void stable(Concept concept, int decider, int state) {
        String name = concept.label() + "_" + decider + "_" + state;
        for (int target = 0; target < graph.size(); target++) {
            sanctionWithin(name, 0, target, decider, state, concept.symmetric());
        }
        // No play need pass a state twice, so as many moves as there are states are enough.
        int longest = graph.size();
        for (int moves = 1; moves <= longest; moves++) {
            for (int from = 0; from < graph.size(); from++) {
                lead(name, moves, from, decider);
            }
        }
        for (int better : graph.moves(decider).from(state)) {
            solver.add(order.clause(order.better(decider, better, state).negate(), leads(name, longest, better)));
        }
    }

    private Literal leads(String name, int moves, int from) {
        return formulas.variable("leads_" + name + "_" + moves + "_" + from);
    }

    /** A sanction itself: no better than the state for the decider and, if it may answer, without a move that is. */
    private void sanctionWithin(String name, int moves, int target, int decider, int state, boolean symmetric) {
        Literal sanction = leads(name, moves, target);
        List<Integer> outcomes = new ArrayList<>(List.of(target));
        if (symmetric) {
            outcomes.addAll(graph.moves(decider).from(target));
        }
        for (int outcome : outcomes) {
            solver.add(order.clause(sanction.negate(), order.better(decider, outcome, state).negate()));
        }
    }

    /** A sanction is led to in so many moves only where it is in one fewer, or where one move leads on. */
    private void lead(String name, int moves, int from, int decider) {
        List<Literal> ways = new ArrayList<>();
        ways.add(leads(name, moves, from).negate());
        ways.add(leads(name, moves - 1, from));
        for (int mover = 0; mover < graph.deciders(); mover++) {
            if (mover != decider) {
                for (int to : graph.moves(mover).from(from)) {
                    Literal step = formulas
                            .variable("step_" + name + "_" + moves + "_" + mover + "_" + from + "_" + to);
                    solver.add(order.clause(step.negate(), order.better(mover, to, from)));
                    solver.add(order.clause(step.negate(), leads(name, moves - 1, to)));
                    ways.add(step);
                }
            }
        }
        solver.add(formulas.clause(ways));
    }

    /** Some move is an improvement from which the others' improvements never come to a sanction. */
    void unstable(Concept concept, int decider, int state) {
        List<Literal> one = new ArrayList<>();
        for (int better : graph.moves(decider).from(state)) {
            Literal chosen = formulas.variable("chosen_" + better);
            one.add(chosen);
            solver.add(order.clause(chosen.negate(), order.better(decider, better, state)));
            solver.add(order.clause(chosen.negate(), safe(better)));
        }
        if (one.isEmpty()) {
            solver.add(formulas.falsum());
            return;
        }
        solver.add(formulas.clause(one));
        for (int from = 0; from < graph.size(); from++) {
            safe(from, decider, state, concept.symmetric());
        }
    }

    private Literal safe(int state) {
        return formulas.variable("safe_" + state);
    }

    /** A safe state is no sanction, and whatever another decider would gladly move to from it is safe too. */
    private void safe(int from, int decider, int state, boolean symmetric) {
        List<Literal> noSanction = new ArrayList<>();
        noSanction.add(safe(from).negate());
        noSanction.add(order.better(decider, from, state));
        if (symmetric) {
            graph.moves(decider).from(from).forEach(out -> noSanction.add(order.better(decider, out, state)));
        }
        solver.add(formulas.clause(noSanction));
        for (int mover = 0; mover < graph.deciders(); mover++) {
            if (mover != decider) {
                for (int to : graph.moves(mover).from(from)) {
                    solver.add(order.clause(safe(from).negate(), order.better(mover, to, from).negate(), safe(to)));
                }
            }
        }
    }
}
