package org.rapporteur.outlook.inverse;

import java.util.List;
import java.util.Set;

/**
 * One thing that has to be so for a decider to stay: that of at least one of these sets of states, none is better for it
 * than the wanted state.
 *
 * @param move the better-looking state whose lure has to be broken
 * @param oneOf sets of states, no set containing another
 */
public record Condition(int move, List<Set<Integer>> oneOf) {

    public Condition {
        oneOf = List.copyOf(oneOf);
    }

    boolean met(Set<Integer> better) {
        return oneOf.stream().anyMatch(set -> set.stream().noneMatch(better::contains));
    }

    /** Whether meeting this one meets the other: each of its sets contains a set of the other. */
    boolean implies(Condition other) {
        return oneOf.stream().allMatch(set -> other.oneOf.stream().anyMatch(set::containsAll));
    }
}
