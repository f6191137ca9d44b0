package org.rapporteur.outlook.partial;

import java.util.List;

/**
 * What a verdict that depends turns on.
 *
 * @param holdsIfNoBetter states such that, once none of them is better for the decider than the state in question, it holds
 *        whatever else is unknown
 * @param failsIfBetter states such that, once each of them is better, it cannot hold whatever else is unknown
 * @param smallest whether no smaller set will do; otherwise only that nothing can be left out of these
 */
public record Turning(List<Integer> holdsIfNoBetter, List<Integer> failsIfBetter, boolean smallest) {

    public Turning {
        holdsIfNoBetter = List.copyOf(holdsIfNoBetter);
        failsIfBetter = List.copyOf(failsIfBetter);
    }

    /** The smaller of the two sets, the first when they are of one size: the comparisons most worth finding out. */
    public List<Integer> deciding() {
        return holdsIfNoBetter.size() <= failsIfBetter.size() ? holdsIfNoBetter : failsIfBetter;
    }
}
