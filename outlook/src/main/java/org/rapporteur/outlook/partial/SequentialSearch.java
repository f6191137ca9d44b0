package org.rapporteur.outlook.partial;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.FormulaFactory;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SolverState;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.model.Knowledge;
import org.rapporteur.outlook.stability.Concept;

/**
 * Decides the sequential concepts under preferences known in part by looking for rankings, of all deciders together, that
 * make a state stable, and for rankings that make it unstable.
 */
final class SequentialSearch {

    /** Every ranking is described by conditions on all triples of states, so their number grows with its cube. */
    static final int MOST_STATES = 32;

    /** Dead ends in a search before it is given up; counted, not timed, so that the answer is the same on every machine. */
    private static final int MOST_CONFLICTS = 50_000;

    private final MoveGraph graph;
    private final List<Knowledge> known;
    private Optional<Prepared> prepared = Optional.empty();

    private record Prepared(MiniSat solver, SolverState rankings, SequentialEncoding encoding) {}

    SequentialSearch(MoveGraph graph, List<Knowledge> known) {
        this.graph = graph;
        this.known = known;
    }

    Answer answer(Concept concept, int decider, int state) {
        if (graph.size() > MOST_STATES) {
            return Answer.NOT_DECIDED;
        }
        Tristate stable = search(encoding -> encoding.stable(concept, decider, state));
        Tristate unstable = search(encoding -> encoding.unstable(concept, decider, state));
        return answer(stable, unstable);
    }

    /** For all deciders under one set of rankings; only asked when it does not hold under all of them. */
    Answer together(Concept concept, int state) {
        if (graph.size() > MOST_STATES) {
            return Answer.NOT_DECIDED;
        }
        Tristate stable = search(encoding -> IntStream.range(0, graph.deciders())
                .forEach(decider -> encoding.stable(concept, decider, state)));
        return answer(stable, Tristate.TRUE);
    }

    private static Answer answer(Tristate stable, Tristate unstable) {
        if (stable == Tristate.FALSE) {
            return Answer.NEVER;
        }
        if (unstable == Tristate.FALSE) {
            return Answer.ALWAYS;
        }
        return stable == Tristate.TRUE && unstable == Tristate.TRUE ? Answer.DEPENDS : Answer.NOT_DECIDED;
    }

    private interface Question {
        void ask(SequentialEncoding encoding);
    }

    private synchronized Tristate search(Question question) {
        Prepared with = prepared.orElseGet(this::prepare);
        prepared = Optional.of(with);
        with.solver.loadState(with.rankings);
        question.ask(with.encoding);
        return with.solver.sat(new Patience());
    }

    private Prepared prepare() {
        FormulaFactory formulas = new FormulaFactory();
        MiniSat solver = MiniSat.miniSat(formulas);
        OrderVariables order = new OrderVariables(formulas, known, graph.size());
        order.restrict(solver);
        return new Prepared(solver, solver.saveState(), new SequentialEncoding(graph, order, formulas, solver));
    }

    private static final class Patience implements SATHandler {
        private int conflicts;

        @Override
        public boolean detectedConflict() {
            return ++conflicts < MOST_CONFLICTS;
        }

        @Override
        public boolean aborted() {
            return conflicts >= MOST_CONFLICTS;
        }

        @Override
        public void started() {
            conflicts = 0;
        }
    }
}
