package org.rapporteur.desk.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.outlook.graph.Step;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.partial.Turning;
import org.rapporteur.outlook.play.Explanation;
import org.rapporteur.outlook.play.Venture;
import org.rapporteur.outlook.stability.Concept;

/** Moves and verdicts in plain sentences. States are called by their numbers, from 1. */
final class Wording {

    private final Conflict conflict;

    Wording(Conflict conflict) {
        this.conflict = conflict;
    }

    String decider(int decider) {
        return conflict.deciders().get(decider).name();
    }

    /** The deciders whose verdicts leave open whether a state holds for all, each with the concepts it does so under. */
    List<String> openFor(View view, int state) {
        Map<Integer, List<String>> concepts = new TreeMap<>();
        for (Concept concept : view.concepts()) {
            for (int decider : view.openFor(concept, state)) {
                concepts.computeIfAbsent(decider, none -> new ArrayList<>()).add(concept.abbreviation());
            }
        }
        return concepts.entrySet().stream()
                .map(one -> decider(one.getKey()) + " (" + String.join(", ", one.getValue()) + ")").toList();
    }

    /** "takes A, drops B", as seen from the state before. */
    String change(Step step) {
        long before = conflict.states().taken(step.from());
        long after = conflict.states().taken(step.to());
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < conflict.options().size(); k++) {
            if (((before ^ after) >>> k & 1) != 0) {
                parts.add(((after >>> k & 1) != 0 ? "takes \"" : "drops \"") + conflict.options().get(k).name() + "\"");
            }
        }
        return String.join(", ", parts) + " (to state " + (step.to() + 1) + ")";
    }

    String steps(List<Step> steps) {
        return String.join("; then ",
                steps.stream().map(step -> decider(step.decider()) + " " + change(step)).toList());
    }

    /** One sentence for each move that could tempt the decider away, or one that says there is none. */
    List<String> lines(Explanation explanation) {
        String name = decider(explanation.decider());
        if (explanation.ventures().isEmpty()) {
            return List.of(name + " has no better state to go to.");
        }
        // What breaks a verdict comes first; where one such move is enough, those held back do not matter.
        List<Venture> telling = explanation.holds()
                ? explanation.ventures()
                : explanation.ventures().stream().filter(venture -> !venture.regretted()).toList();
        return telling.stream().map(venture -> line(name, explanation.concept(), venture)).toList();
    }

    private String line(String name, Concept concept, Venture venture) {
        String move = name + " " + change(venture.move());
        if (concept == Concept.NASH) {
            return move + " and is better off.";
        }
        if (venture.answer().isEmpty()) {
            return move + " and is better off; the others have no "
                    + (concept.credible() ? "answer to their own good" : "answer") + " that makes it regret this.";
        }
        String answer = "If " + move + ", then " + steps(venture.answer());
        return venture.wayOut()
                .map(out -> answer + "; but then " + name + " " + change(out) + " and is better off after all.")
                .orElse(answer + ", and " + name + " is no better off than before"
                        + (concept.symmetric() ? ", with no way out of it." : "."));
    }

    /** On which comparisons a verdict that depends turns. */
    List<String> lines(int decider, int state, Turning turning) {
        String name = decider(decider);
        String but = turning.smallest() ? "" : " (no smaller set was found, and one may exist)";
        return List.of(
                "It holds for certain once " + name + " is known to like "
                        + states(turning.holdsIfNoBetter(), "none of ")
                        + " better than state " + (state + 1) + but + ".",
                "It falls for certain once " + name + " is known to like " + states(turning.failsIfBetter(), "each of ")
                        + " better than state " + (state + 1) + but + ".");
    }

    private static String states(List<Integer> states, String many) {
        String numbers = String.join(", ", states.stream().map(state -> String.valueOf(state + 1)).toList());
        if (states.size() == 1) {
            return many.startsWith("none") ? "state " + numbers + " no" : "state " + numbers;
        }
        return many + "states " + numbers;
    }
}
