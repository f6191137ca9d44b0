package org.rapporteur.measure.train;

import java.util.Arrays;

/** Numbers features from 0 in the order in which they are first met. */
final class FeatureIndex {

    private long[] keys = new long[1 << 20];
    private int[] numbers = new int[1 << 20];
    private int size;

    int size() {
        return size;
    }

    /** The feature's number, or -1 when it was never met. */
    int find(long key) {
        int mask = keys.length - 1;
        for (int slot = slot(key); numbers[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return numbers[slot] - 1;
            }
        }
        return -1;
    }

    /** The feature's number, a new one when it was never met. */
    int findOrAdd(long key) {
        int found = find(key);
        if (found >= 0) {
            return found;
        }
        if (size * 2 > keys.length) {
            grow();
        }
        put(key, ++size);
        return size - 1;
    }

    /** All features, at the place of their numbers. */
    long[] keysByNumber() {
        long[] sorted = new long[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (numbers[slot] != 0) {
                sorted[numbers[slot] - 1] = keys[slot];
            }
        }
        return sorted;
    }

    private int slot(long key) {
        return (int) (key >>> 32) & (keys.length - 1);
    }

    private void put(long key, int number) {
        int mask = keys.length - 1;
        int slot = slot(key);
        while (numbers[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        numbers[slot] = number;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(numbers, 0);
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldNumbers[slot] != 0) {
                put(oldKeys[slot], oldNumbers[slot]);
            }
        }
    }
}
