package org.rapporteur.desk.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Knowledge;
import org.rapporteur.outlook.graph.Moves;
import org.rapporteur.outlook.graph.Step;

/** The states shown with the moves by which somebody is known to gain; of several such moves of one decider, only the best. */
final class StateGraph {

    /** Larger graphs are a tangle that tells nobody anything. */
    static final int MOST_STATES = 36;

    private static final int LONGEST_NAME = 26;

    private final View view;

    StateGraph(View view) {
        this.view = view;
    }

    /** Every state of a small model; of a larger one, those in the table, if they are few enough. */
    List<Integer> states() {
        int size = view.conflict().states().size();
        if (size <= MOST_STATES) {
            return IntStream.range(0, size).boxed().toList();
        }
        List<Integer> shown = view.rows().stream().map(View.Row::state).toList();
        return shown.size() <= MOST_STATES ? shown : List.of();
    }

    GraphLayout.Drawing draw() {
        Map<Integer, Double> widths = new TreeMap<>();
        states().forEach(state -> widths.put(state, label(state).length() * 7.2 + 18));
        List<Step> steps = new ArrayList<>();
        for (int decider = 0; decider < view.outlook().graph().deciders(); decider++) {
            for (int state : widths.keySet()) {
                best(decider, state).stream().filter(step -> widths.containsKey(step.to())).forEach(steps::add);
            }
        }
        return GraphLayout.of(widths, steps);
    }

    /** The number, and the name where people gave one that is short enough. */
    String label(int state) {
        Conflict conflict = view.conflict();
        String name = conflict.labels().getOrDefault(conflict.states().taken(state), "");
        return (state + 1) + (name.isEmpty() || name.length() > LONGEST_NAME ? "" : " " + name);
    }

    private List<Step> best(int decider, int state) {
        Moves moves = view.outlook().graph().moves(decider);
        Knowledge known = view.outlook().known().get(decider);
        List<Integer> gains = moves.from(state).stream().filter(to -> known.better(to, state)).toList();
        return gains.stream().filter(to -> gains.stream().noneMatch(other -> known.better(other, to)))
                .map(to -> new Step(decider, state, to)).toList();
    }
}
