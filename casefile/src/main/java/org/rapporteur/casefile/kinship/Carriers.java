package org.rapporteur.casefile.kinship;

import java.util.Arrays;
import java.util.List;

/**
 * Which texts carry which of the runs that more than one of them carries, looked up both ways. Arrays of numbers
 * throughout: ten thousand reports have millions of runs.
 */
final class Carriers {

    /** Bits for the number of a text; the others hold its run's hash. */
    private static final int TEXT_BITS = 24;

    private static final long TEXT = (1L << TEXT_BITS) - 1;

    private final long[] runs;
    private final int[] textsFrom;
    private final int[] texts;
    private final int[] runsFrom;
    private final int[] runsOfText;

    /**
     * @param chosen the hashes of each text's chosen runs
     */
    Carriers(List<long[]> chosen) {
        if (chosen.size() > TEXT) {
            throw new IllegalArgumentException("Too many reports to compare: " + chosen.size());
        }
        long[] postings = postings(chosen);
        int shared = 0;
        int carried = 0;
        for (int from = 0; from < postings.length;) {
            int to = next(postings, from);
            shared += to - from > 1 ? 1 : 0;
            carried += to - from > 1 ? to - from : 0;
            from = to;
        }
        runs = new long[shared];
        textsFrom = new int[shared + 1];
        texts = new int[carried];
        runsFrom = new int[chosen.size() + 1];
        runsOfText = new int[carried];
        fill(postings);
    }

    private static long[] postings(List<long[]> chosen) {
        int size = 0;
        for (long[] of : chosen) {
            size += of.length;
        }
        long[] postings = new long[size];
        int at = 0;
        for (int text = 0; text < chosen.size(); text++) {
            for (long hash : chosen.get(text)) {
                postings[at++] = (hash & ~TEXT) | text;
            }
        }
        Arrays.sort(postings);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || postings[i] != postings[i - 1]) {
                postings[kept++] = postings[i];
            }
        }
        return Arrays.copyOf(postings, kept);
    }

    private static int next(long[] postings, int from) {
        int to = from + 1;
        while (to < postings.length && postings[to] >>> TEXT_BITS == postings[from] >>> TEXT_BITS) {
            to++;
        }
        return to;
    }

    private void fill(long[] postings) {
        int run = 0;
        int at = 0;
        for (int from = 0; from < postings.length;) {
            int to = next(postings, from);
            if (to - from > 1) {
                runs[run] = postings[from] & ~TEXT;
                for (int i = from; i < to; i++) {
                    texts[at++] = (int) (postings[i] & TEXT);
                    runsFrom[(int) (postings[i] & TEXT) + 1]++;
                }
                textsFrom[++run] = at;
            }
            from = to;
        }
        for (int text = 0; text + 1 < runsFrom.length; text++) {
            runsFrom[text + 1] += runsFrom[text];
        }
        int[] filled = Arrays.copyOf(runsFrom, runsFrom.length);
        for (int of = 0; of < runs.length; of++) {
            for (int i = textsFrom[of]; i < textsFrom[of + 1]; i++) {
                runsOfText[filled[texts[i]]++] = of;
            }
        }
    }

    /** How many texts there are. */
    int texts() {
        return runsFrom.length - 1;
    }

    /** How many runs more than one text carries; they are numbered from 0. */
    int runs() {
        return runs.length;
    }

    /** The number of the run with a hash; negative when no two texts carry it. */
    int run(long hash) {
        return Arrays.binarySearch(runs, hash & ~TEXT);
    }

    /** How many texts carry a run. */
    int carriers(int run) {
        return textsFrom[run + 1] - textsFrom[run];
    }

    /** One of the texts that carry a run, counted from 0 in their order. */
    int carrier(int run, int place) {
        return texts[textsFrom[run] + place];
    }

    /** How many shared runs a text has. */
    int runsOf(int text) {
        return runsFrom[text + 1] - runsFrom[text];
    }

    /** One of a text's shared runs, counted from 0. */
    int runOf(int text, int place) {
        return runsOfText[runsFrom[text] + place];
    }
}
