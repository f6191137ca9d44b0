package org.rapporteur.casefile.kinship;

import java.util.Arrays;

/** Counts for every two texts the runs that both carry, without ever looking at two texts that share none. */
final class Overlaps {

    /**
     * Of a run that more texts carry, each is only held against so many of the first: a wire carried by a thousand papers is
     * then found a thousand times and not half a million times.
     */
    private static final int FIRST = 24;

    /** Takes two texts. */
    @FunctionalInterface
    interface Pairs {
        void take(int earlier, int later, int shared);
    }

    private Overlaps() {}

    /**
     * In order of the later text, then of the earlier.
     *
     * @param passedOver runs that do not count, by number
     */
    static void count(Carriers carriers, boolean[] passedOver, int least, Pairs pairs) {
        int[] shared = new int[carriers.texts()];
        int[] met = new int[carriers.texts()];
        for (int later = 0; later < carriers.texts(); later++) {
            int count = 0;
            for (int i = 0; i < carriers.runsOf(later); i++) {
                int run = carriers.runOf(later, i);
                if (!passedOver[run]) {
                    count = add(carriers, run, later, shared, met, count);
                }
            }
            Arrays.sort(met, 0, count);
            for (int i = 0; i < count; i++) {
                if (shared[met[i]] >= least) {
                    pairs.take(met[i], later, shared[met[i]]);
                }
                shared[met[i]] = 0;
            }
        }
    }

    private static int add(Carriers carriers, int run, int later, int[] shared, int[] met, int before) {
        int count = before;
        int first = Math.min(FIRST, carriers.carriers(run));
        for (int place = 0; place < first; place++) {
            int earlier = carriers.carrier(run, place);
            if (earlier >= later) {
                break;
            }
            if (shared[earlier]++ == 0) {
                met[count++] = earlier;
            }
        }
        return count;
    }
}
