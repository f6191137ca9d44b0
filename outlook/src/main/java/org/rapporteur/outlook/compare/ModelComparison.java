package org.rapporteur.outlook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.FaultyModelException;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.stability.Concept;

/** Two models of one dispute side by side. Deciders and options are matched by name, states by the options taken. */
public final class ModelComparison {

    private final Outlook before;
    private final Outlook after;
    /** By state of the second model, the same state of the first, or -1. */
    private final int[] earlier;

    /** @throws FaultyModelException when the two do not have the same deciders */
    public ModelComparison(Outlook before, Outlook after) {
        this.before = before;
        this.after = after;
        if (!names(before.conflict()).equals(names(after.conflict()))) {
            throw new FaultyModelException("models " + before.conflict().name() + " and " + after.conflict().name(),
                    "have not the same deciders", "compare models that differ in options, states and preferences only");
        }
        earlier = IntStream.range(0, after.graph().size()).map(this::find).toArray();
    }

    private static Set<String> names(Conflict conflict) {
        return new TreeSet<>(conflict.deciders().stream().map(decider -> decider.name()).toList());
    }

    /** An option that only one model has counts as not taken in the other. */
    private int find(int state) {
        long taken = 0;
        for (int k = 0; k < after.conflict().options().size(); k++) {
            if ((after.conflict().states().taken(state) >>> k & 1) != 0) {
                int same = option(before.conflict(), full(after.conflict(), k));
                if (same < 0) {
                    return -1;
                }
                taken |= 1L << same;
            }
        }
        return before.conflict().states().find(taken);
    }

    private static int option(Conflict conflict, String name) {
        return IntStream.range(0, conflict.options().size()).filter(k -> full(conflict, k).equals(name)).findFirst()
                .orElse(-1);
    }

    private static String full(Conflict conflict, int option) {
        return conflict.deciders().get(conflict.options().get(option).owner()).name() + ": "
                + conflict.options().get(option).name();
    }

    /** Verdicts for single deciders that changed, in the order of states, concepts and deciders of the second model. */
    public List<Difference> differences(List<Concept> concepts) {
        List<Difference> differences = new ArrayList<>();
        for (int state = 0; state < earlier.length; state++) {
            for (Concept concept : concepts) {
                for (int decider = 0; earlier[state] >= 0 && decider < after.graph().deciders(); decider++) {
                    Answer was = before.answer(concept, earlier(decider), earlier[state]);
                    Answer is = after.answer(concept, decider, state);
                    if (was != is) {
                        differences.add(new Difference(concept, decider, earlier[state], state, was, is));
                    }
                }
            }
        }
        return differences;
    }

    /** States of the second model that were stable for all before and are so no more, or the other way round. */
    public List<Integer> turned(Concept concept, boolean gained) {
        return IntStream.range(0, earlier.length).filter(state -> {
            boolean was = earlier[state] >= 0 && before.answer(concept, earlier[state]) == Answer.ALWAYS;
            boolean is = after.answer(concept, state) == Answer.ALWAYS;
            return was != is && is == gained;
        }).boxed().toList();
    }

    private int earlier(int decider) {
        return before.conflict().decider(after.conflict().deciders().get(decider).name());
    }

    /** What was done to the model itself, in sentences: the places where to look for the reasons. */
    public List<String> changes() {
        List<String> changes = new ArrayList<>();
        Conflict first = before.conflict();
        Conflict second = after.conflict();
        for (int k = 0; k < second.options().size(); k++) {
            int same = option(first, full(second, k));
            if (same < 0) {
                changes.add(full(second, k) + ": the option is new");
            } else if (first.options().get(same).change() != second.options().get(k).change()) {
                changes.add(full(second, k) + ": " + first.options().get(same).change().words() + ", now "
                        + second.options().get(k).change().words());
            }
        }
        IntStream.range(0, first.options().size()).mapToObj(k -> full(first, k))
                .filter(name -> option(second, name) < 0).forEach(name -> changes.add(name + ": the option is gone"));
        long fresh = IntStream.of(earlier).filter(state -> state < 0).count();
        long gone = first.states().size() - (earlier.length - fresh);
        if (fresh + gone > 0) {
            changes.add(fresh + " states are new, " + gone + " are gone");
        }
        for (int decider = 0; decider < second.deciders().size(); decider++) {
            if (!Objects.equals(first.deciders().get(earlier(decider)).preference(),
                    second.deciders().get(decider).preference())) {
                changes.add(second.deciders().get(decider).name() + ": other preferences");
            }
        }
        return changes;
    }
}
