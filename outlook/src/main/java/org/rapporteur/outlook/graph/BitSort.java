package org.rapporteur.outlook.graph;

import java.util.stream.IntStream;
import org.rapporteur.outlook.model.States;

/** Sorts states by chosen options, in time proportional to their number; what sorts later weighs more, as sorting is stable. */
final class BitSort {

    private static final int DIGIT = 10;

    private final States states;
    private int[] order;
    private int[] spare;

    BitSort(States states) {
        this.states = states;
        order = IntStream.range(0, states.size()).toArray();
        spare = new int[order.length];
    }

    BitSort by(long options) {
        long left = options & ((1L << states.options()) - 1);
        while (left != 0) {
            long digit = 0;
            for (int bits = 0; bits < DIGIT && left != 0; bits++) {
                digit |= Long.lowestOneBit(left);
                left &= left - 1;
            }
            pass(digit);
        }
        return this;
    }

    private void pass(long digit) {
        int[] start = new int[(1 << DIGIT) + 1];
        for (int state : order) {
            start[(int) Long.compress(states.taken(state), digit) + 1]++;
        }
        for (int k = 1; k < start.length; k++) {
            start[k] += start[k - 1];
        }
        for (int state : order) {
            spare[start[(int) Long.compress(states.taken(state), digit)]++] = state;
        }
        int[] sorted = spare;
        spare = order;
        order = sorted;
    }

    int[] order() {
        return order;
    }
}
