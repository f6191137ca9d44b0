package org.rapporteur.outlook.model;

import java.util.BitSet;

/** Known comparisons closed under what follows: a chain of "at least as good" with one "better" in it is "better". */
final class Relation implements Knowledge {

    private final BitSet[] noWorse;
    private final BitSet[] better;

    private Relation(BitSet[] noWorse, BitSet[] better) {
        this.noWorse = noWorse;
        this.better = better;
    }

    /**
     * Takes both over; the first holds weak edges, the second strict ones.
     *
     * @throws FaultyModelException when it follows that a state is better than itself
     */
    static Relation close(BitSet[] weak, BitSet[] strict, String place) {
        int size = weak.length;
        for (int state = 0; state < size; state++) {
            weak[state].or(strict[state]);
            weak[state].set(state);
        }
        for (int middle = 0; middle < size; middle++) {
            for (int state = 0; state < size; state++) {
                if (weak[state].get(middle)) {
                    weak[state].or(weak[middle]);
                }
            }
        }
        refuseContradiction(weak, strict, place);
        return new Relation(weak, through(weak, through(strict, weak)));
    }

    /** For every state, the union of what its successors in the first lead to in the second. */
    private static BitSet[] through(BitSet[] first, BitSet[] second) {
        BitSet[] result = new BitSet[first.length];
        for (int state = 0; state < first.length; state++) {
            BitSet union = new BitSet();
            first[state].stream().forEach(next -> union.or(second[next]));
            result[state] = union;
        }
        return result;
    }

    private static void refuseContradiction(BitSet[] weak, BitSet[] strict, String place) {
        for (int state = 0; state < strict.length; state++) {
            BitSet below = strict[state];
            for (int worse = below.nextSetBit(0); worse >= 0; worse = below.nextSetBit(worse + 1)) {
                if (weak[worse].get(state)) {
                    throw new FaultyModelException(place, "state " + (state + 1) + " is said to be better than state "
                            + (worse + 1) + ", yet it follows that state " + (worse + 1)
                            + " is at least as good as state " + (state + 1), "drop one of these comparisons");
                }
            }
        }
    }

    @Override
    public boolean better(int first, int second) {
        return better[first].get(second);
    }

    @Override
    public boolean noWorse(int first, int second) {
        return noWorse[first].get(second);
    }
}
