package org.rapporteur.outlook.model;

import java.util.Arrays;

/** The feasible states, numbered from 0 here and from 1 for people; each is a set of options taken, bit k for option k. */
public final class States {

    private final int options;
    private final long[] taken;
    private final long[] sorted;
    /** Index of each of {@code sorted}, or empty when the states are numbered in ascending order. */
    private final int[] indexOfSorted;

    States(int options, long[] taken) {
        this.options = options;
        this.taken = taken;
        if (ascending(taken)) {
            sorted = taken;
            indexOfSorted = new int[0];
        } else {
            sorted = taken.clone();
            Arrays.sort(sorted);
            indexOfSorted = new int[taken.length];
            for (int state = 0; state < taken.length; state++) {
                indexOfSorted[Arrays.binarySearch(sorted, taken[state])] = state;
            }
        }
    }

    private static boolean ascending(long[] values) {
        for (int k = 1; k < values.length; k++) {
            if (values[k - 1] >= values[k]) {
                return false;
            }
        }
        return true;
    }

    public int size() {
        return taken.length;
    }

    public int options() {
        return options;
    }

    /** The options taken in a state. */
    public long taken(int state) {
        return taken[state];
    }

    /** The state in which exactly these options are taken, or -1 when it is not feasible. */
    public int find(long options) {
        int place = Arrays.binarySearch(sorted, options);
        return place < 0 ? -1 : indexOfSorted.length == 0 ? place : indexOfSorted[place];
    }

    /** One character an option, Y or N. */
    public String text(int state) {
        return Pattern.state(taken[state], options).text(options);
    }
}
