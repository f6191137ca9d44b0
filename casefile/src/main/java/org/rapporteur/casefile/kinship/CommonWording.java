package org.rapporteur.casefile.kinship;

import java.util.Arrays;
import org.rapporteur.casefile.grouping.DisjointSets;

/**
 * Runs of words that so many different texts carry that they tell of no kinship: turns of phrase, share lines, photo
 * credits, "about the author", standing background of one outlet. Texts that are near copies of each other count as one,
 * or else a story taken over by many papers would pass for a turn of phrase.
 */
final class CommonWording {

    /** Stands for the outlet of a text when it is not known. */
    static final int UNKNOWN = -1;

    /** So many different texts of one outlet make a run that outlet's standing wording. */
    private static final int OF_ONE_OUTLET = 3;

    /** The same of texts whose outlets are not known, which may be one outlet or several. */
    private static final int OF_UNKNOWN_OUTLETS = 4;

    /** So many different texts of any outlets make a run a turn of phrase. */
    private static final int OF_ALL = 12;

    /** Near copies share at least this part of the runs of the shorter text. */
    private static final double NEAR_COPY = 0.4;

    /** Of one outlet they share more: its stories on one matter may share a long row of captions. */
    private static final double NEAR_COPY_IN_OUTLET = 0.75;

    /** ... and so many runs, or else two notices of one paragraph with the same invitation to subscribe would be copies. */
    private static final int SHORTEST = 20;

    private CommonWording() {}

    /**
     * Which runs, by number, are common wording.
     *
     * @param lengths how many runs were chosen from each text
     * @param outlets a number for each text's outlet, {@link #UNKNOWN} when it is not known
     */
    static boolean[] of(Carriers carriers, int[] lengths, int[] outlets) {
        int[] originals = originals(carriers, lengths, outlets);
        boolean[] common = new boolean[carriers.runs()];
        for (int run = 0; run < common.length; run++) {
            if (carriers.carriers(run) >= OF_ONE_OUTLET) {
                common[run] = isCommon(carriers, run, originals, outlets);
            }
        }
        return common;
    }

    private static boolean isCommon(Carriers carriers, int run, int[] originals, int[] outlets) {
        int size = carriers.carriers(run);
        int[] different = new int[size];
        for (int i = 0; i < size; i++) {
            different[i] = originals[carriers.carrier(run, i)];
        }
        if (distinct(different) >= OF_ALL) {
            return true;
        }
        long[] byOutlet = new long[size];
        for (int i = 0; i < size; i++) {
            int text = carriers.carrier(run, i);
            byOutlet[i] = ((long) outlets[text] << Integer.SIZE) + originals[text];
        }
        Arrays.sort(byOutlet);
        int ofOne = 0;
        for (int i = 0; i < size; i++) {
            boolean same = i > 0 && byOutlet[i] >> Integer.SIZE == byOutlet[i - 1] >> Integer.SIZE;
            ofOne = !same ? 1 : byOutlet[i] == byOutlet[i - 1] ? ofOne : ofOne + 1;
            if (ofOne >= (outlets[carriers.carrier(run, i)] == UNKNOWN ? OF_UNKNOWN_OUTLETS : OF_ONE_OUTLET)) {
                return true;
            }
        }
        return false;
    }

    private static int distinct(int[] values) {
        Arrays.sort(values);
        int distinct = 0;
        for (int i = 0; i < values.length; i++) {
            distinct += i == 0 || values[i] != values[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    /** For each text the first of those that are near copies of each other. */
    private static int[] originals(Carriers carriers, int[] lengths, int[] outlets) {
        DisjointSets sets = new DisjointSets(carriers.texts());
        Overlaps.count(carriers, new boolean[carriers.runs()], SHORTEST, (earlier, later, shared) -> {
            double least = outlets[earlier] == outlets[later] && outlets[later] != UNKNOWN
                    ? NEAR_COPY_IN_OUTLET
                    : NEAR_COPY;
            if (shared >= least * Math.min(lengths[earlier], lengths[later])) {
                sets.join(earlier, later);
            }
        });
        int[] originals = new int[carriers.texts()];
        for (int text = 0; text < originals.length; text++) {
            originals[text] = sets.of(text);
        }
        return originals;
    }
}
