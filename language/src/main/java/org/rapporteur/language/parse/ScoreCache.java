package org.rapporteur.language.parse;

/** Remembers scores of the three actions by key, within one sentence; a new entry may push out an older one. */
final class ScoreCache {

    private static final int LARGEST = 1 << 12;

    private final long[] keys;
    private final int[] scores;

    ScoreCache(int expected) {
        int size = Math.min(LARGEST, Integer.highestOneBit(Math.max(16, expected)) * 2);
        keys = new long[size];
        scores = new int[size * 3];
    }

    /** Where the key's scores lie or would lie. */
    private int slot(long key) {
        return (int) (key >>> 32) & (keys.length - 1);
    }

    /** Adds the key's scores to a sum; false when they are not known. */
    boolean add(long key, int[] sum) {
        int slot = slot(key);
        if (keys[slot] != key) {
            return false;
        }
        sum[0] += scores[slot * 3];
        sum[1] += scores[slot * 3 + 1];
        sum[2] += scores[slot * 3 + 2];
        return true;
    }

    void put(long key, int[] known) {
        int slot = slot(key);
        keys[slot] = key;
        scores[slot * 3] = known[0];
        scores[slot * 3 + 1] = known[1];
        scores[slot * 3 + 2] = known[2];
    }
}
