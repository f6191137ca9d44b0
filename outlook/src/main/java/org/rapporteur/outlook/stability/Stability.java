package org.rapporteur.outlook.stability;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which states are stable, by concept and decider. */
public final class Stability {

    private final int deciders;
    private final Map<Concept, List<BitSet>> stable = new EnumMap<>(Concept.class);

    /** Takes the sets over: for each decider, in their order, the stable states by concept. */
    Stability(List<Map<Concept, BitSet>> byDecider) {
        deciders = byDecider.size();
        for (Concept concept : byDecider.get(0).keySet()) {
            stable.put(concept, byDecider.stream().map(of -> of.getOrDefault(concept, new BitSet())).toList());
        }
    }

    /** Whether the state holds for one decider. */
    public boolean holds(Concept concept, int decider, int state) {
        return sets(concept).get(decider).get(state);
    }

    /** Whether the state holds for every decider: whether it is an equilibrium. */
    public boolean holds(Concept concept, int state) {
        return IntStream.range(0, deciders).allMatch(decider -> holds(concept, decider, state));
    }

    public BitSet stableFor(Concept concept, int decider) {
        return (BitSet) sets(concept).get(decider).clone();
    }

    public BitSet equilibria(Concept concept) {
        BitSet all = stableFor(concept, 0);
        sets(concept).forEach(all::and);
        return all;
    }

    private List<BitSet> sets(Concept concept) {
        List<BitSet> sets = stable.get(concept);
        if (sets == null) {
            throw new IllegalArgumentException(concept + " was not asked for");
        }
        return sets;
    }
}
