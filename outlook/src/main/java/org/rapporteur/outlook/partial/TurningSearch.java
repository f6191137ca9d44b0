package org.rapporteur.outlook.partial;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.outlook.model.Knowledge;

/** Looks for the smallest sets of unknown comparisons that settle a verdict. What follows from a comparison counts with it. */
final class TurningSearch {

    private final Knowledge known;
    private final int size;
    private final Predicate<BitSet> holds;
    private final BitSet most;
    private final BitSet fewest;
    private final List<Integer> unknown;

    /** @param near states that are tried first, so that among sets of one size the more telling is found */
    TurningSearch(Knowledge known, int size, int state, List<Integer> near, Predicate<BitSet> holds) {
        this.known = known;
        this.size = size;
        this.holds = holds;
        most = Preferred.most(known, size, state);
        fewest = Preferred.fewest(known, size, state);
        BitSet between = (BitSet) most.clone();
        between.andNot(fewest);
        unknown = Stream.concat(near.stream().filter(between::get),
                between.stream().boxed().filter(other -> !near.contains(other))).toList();
    }

    Turning find() {
        SmallestSet<Integer> ifNoBetter = new SmallestSet<>(unknown, chosen -> holds.test(without(chosen)));
        SmallestSet<Integer> ifBetter = new SmallestSet<>(unknown, chosen -> !holds.test(with(chosen)));
        List<Integer> keeps = ifNoBetter.find();
        List<Integer> breaks = ifBetter.find();
        return new Turning(keeps, breaks, ifNoBetter.proven() && ifBetter.proven());
    }

    /** The most that can be preferred once these are no better, and so nothing that is no better than they. */
    private BitSet without(List<Integer> noBetter) {
        return Preferred.set(size, state -> most.get(state)
                && noBetter.stream().noneMatch(settled -> known.noWorse(settled, state)));
    }

    /** The fewest that must be preferred once these are better, and so all that is no worse than they. */
    private BitSet with(List<Integer> better) {
        return Preferred.set(size, state -> fewest.get(state)
                || better.stream().anyMatch(settled -> known.noWorse(state, settled)));
    }
}
