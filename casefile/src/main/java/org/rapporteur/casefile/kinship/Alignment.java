package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages that one text shares with others, word by word, and past small changes: words put in, left out or
 * exchanged. Takes time in proportion to the two texts.
 */
final class Alignment {

    /** A changed stretch is never longer, in words, on either side. */
    private static final int LONGEST_CHANGE = 10;

    /** After a changed stretch at least so many words run alike. */
    private static final int SHORTEST_RUN = 3;

    /** A passage ends where all that follows brings it no further than so far below its best. */
    private static final int DEEPEST_DROP = 10;

    private final OwnWords words;
    private final RunTable runs;

    Alignment(OwnWords words) {
        this.words = words;
        this.runs = new RunTable(Shingles.all(words));
    }

    /**
     * A passage in both texts, as indexes of words, ends exclusive.
     *
     * @param alike how many plain words are alike, less how many words are changed. Names do not count: two that know nothing
     *        of each other name the same people by the same titles, one after the other
     */
    record Shared(int from, int to, int otherFrom, int otherTo, int alike) {}

    /**
     * The passages shared with another text, in its order; they do not overlap in it.
     *
     * @param least how much must be alike in a passage
     */
    List<Shared> with(OwnWords other, int least) {
        List<Shared> found = new ArrayList<>();
        long[] theirs = Shingles.all(other);
        int free = 0;
        int at = 0;
        while (at < theirs.length) {
            int here = runs.first(theirs[at]);
            if (here < 0 || words.word(here) != other.word(at)) {
                at++;
                continue;
            }
            int[] left = extended(other, here - 1, at - 1, -1, free);
            int[] right = extended(other, here, at, 1, other.size());
            if (left[2] + right[2] >= least) {
                found.add(new Shared(left[0] + 1, right[0], left[1] + 1, right[1], left[2] + right[2]));
                free = right[1];
            }
            at = Math.max(at + 1, right[1]);
        }
        return found;
    }

    /**
     * Goes on from a place as long as the texts are alike.
     *
     * @param step 1 forward, -1 backward
     * @param otherLimit where the other text ends: exclusive forward, the first allowed place backward
     * @return the place behind the last word that is alike, in this text and the other, and how much is alike
     */
    private int[] extended(OwnWords other, int from, int otherFrom, int step, int otherLimit) {
        int[] best = {from, otherFrom, 0};
        int here = from;
        int there = otherFrom;
        int alike = 0;
        while (true) {
            int run = run(other, here, there, step, otherLimit, Integer.MAX_VALUE);
            for (int i = 0; i < run; i++) {
                alike += words.isPlain(here + step * i) ? 1 : 0;
            }
            here += step * run;
            there += step * run;
            if (alike >= best[2]) {
                best = new int[]{here, there, alike};
            }
            int change = change(other, here, there, step, otherLimit);
            int mine = change / (LONGEST_CHANGE + 1);
            int their = change % (LONGEST_CHANGE + 1);
            alike -= Math.max(mine, their);
            if (change < 0 || alike < best[2] - DEEPEST_DROP) {
                return best;
            }
            here += step * mine;
            there += step * their;
        }
    }

    /** The smallest change behind which the texts are alike again; negative when there is none. */
    private int change(OwnWords other, int here, int there, int step, int otherLimit) {
        for (int size = 1; size <= 2 * LONGEST_CHANGE; size++) {
            for (int mine = Math.max(0, size - LONGEST_CHANGE); mine <= Math.min(size, LONGEST_CHANGE); mine++) {
                int their = size - mine;
                if (run(other, here + step * mine, there + step * their, step, otherLimit,
                        SHORTEST_RUN) == SHORTEST_RUN) {
                    return mine * (LONGEST_CHANGE + 1) + their;
                }
            }
        }
        return -1;
    }

    private int run(OwnWords other, int here, int there, int step, int otherLimit, int most) {
        int run = 0;
        while (run < most && inside(here, there, step, otherLimit) && words.word(here) == other.word(there)) {
            here += step;
            there += step;
            run++;
        }
        return run;
    }

    private boolean inside(int here, int there, int step, int otherLimit) {
        return step > 0
                ? here < words.size() && there < otherLimit
                : here >= 0 && there >= otherLimit;
    }

    /** Where each run of a text first stands. */
    private static final class RunTable {

        private final long[] hashes;
        private final int[] places;

        RunTable(long[] runs) {
            hashes = new long[Integer.highestOneBit(Math.max(1, runs.length)) * 4];
            places = new int[hashes.length];
            for (int i = 0; i < runs.length; i++) {
                int slot = slot(runs[i]);
                if (places[slot] == 0) {
                    hashes[slot] = runs[i];
                    places[slot] = i + 1;
                }
            }
        }

        /** The index of the run's first word where it first stands; negative when it stands nowhere. */
        int first(long run) {
            return places[slot(run)] - 1;
        }

        private int slot(long run) {
            int slot = (int) run & (hashes.length - 1);
            while (places[slot] != 0 && hashes[slot] != run) {
                slot = (slot + 1) & (hashes.length - 1);
            }
            return slot;
        }
    }
}
