package org.rapporteur.language.linear;

import java.util.Arrays;

/**
 * The features of one decision, each a 64-bit key, in a buffer that is used again and again.
 *
 * <p>Training and reading share it, so that a model always meets the keys that it was trained with.
 */
public final class Features {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private static final long SPREAD = 0xD6E8FEB86659FD93L;

    private long[] keys = new long[128];
    private int[] indices = new int[128];
    private int[] places = new int[128];
    private long[] loaded = new long[128];
    private int[] cells = new int[128];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public long key(int index) {
        return keys[index];
    }

    /** Adds the feature that template number {@code template} makes of a value. */
    public void add(int template, long value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            indices = new int[size * 2];
            places = new int[size * 2];
            loaded = new long[size * 2];
            cells = new int[size * 2];
        }
        long key = (value ^ (template * MULTIPLIER)) * SPREAD;
        keys[size++] = key ^ (key >>> 32);
    }

    public void add(int template, long first, long second) {
        add(template, join(first, second));
    }

    public void add(int template, long first, long second, long third) {
        add(template, join(join(first, second), third));
    }

    /** Joins two values into one; the order matters. */
    public static long join(long first, long second) {
        long joined = (first ^ (first >>> 29)) * MULTIPLIER + second;
        return joined ^ (joined >>> 32);
    }

    /** Spreads a value over all 64 bits. */
    public static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Room for one number a feature, for those who look them up. */
    int[] indices() {
        return indices;
    }

    /** Room for one more number a feature. */
    int[] places() {
        return places;
    }

    /** Room for what memory holds for each feature. */
    long[] loaded() {
        return loaded;
    }

    /** Room for the same where it is half as long. */
    int[] cells() {
        return cells;
    }

    /** The keys gathered so far, as an array of their own. */
    public long[] toArray() {
        return Arrays.copyOf(keys, size);
    }
}
