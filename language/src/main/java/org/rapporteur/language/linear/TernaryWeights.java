package org.rapporteur.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of a model with three classes: one {@code long} a feature, so that a look-up touches memory once.
 *
 * <p>A cell holds three 16-bit weights and, in its lowest 16 bits, a check of the feature's key; the bucket stands for
 * the rest of it.
 */
public final class TernaryWeights {

    private final int shift;
    private final Occupancy slots;
    private final long[] cells;

    private TernaryWeights(int shift, Occupancy slots, long[] cells) {
        this.shift = shift;
        this.slots = slots;
        this.cells = cells;
    }

    /**
     * Adds up the weights of all features.
     *
     * <p>In three rounds without a branch on what memory holds, so that the many look-ups wait for memory together.
     *
     * @param sums is given the sums for the three classes
     */
    public void sum(Features features, int[] sums) {
        int size = features.size();
        int[] found = features.indices();
        int[] places = features.places();
        long[] loaded = features.loaded();
        int count = 0;
        for (int index = 0; index < size; index++) {
            int slot = (int) (features.key(index) >>> shift);
            found[count] = index;
            places[count] = slots.place(slot);
            count += slots.taken(slot);
        }
        for (int at = 0; at < count; at++) {
            loaded[at] = cells[places[at]];
        }
        int first = 0;
        int second = 0;
        int third = 0;
        for (int at = 0; at < count; at++) {
            long key = features.key(found[at]);
            long cell = loaded[at];
            if ((cell & 0xFFFF) != check(key)) {
                cell = further(key, places[at]);
            }
            first += weight(cell, 0);
            second += weight(cell, 1);
            third += weight(cell, 2);
        }
        sums[0] = first;
        sums[1] = second;
        sums[2] = third;
    }

    /** The feature's cell to the right of the place where it was not found; 0 when it has none. */
    private long further(long key, int from) {
        long check = check(key);
        int place = from;
        for (int slot = (int) (key >>> shift) + 1; slots.taken(slot) != 0; slot++) {
            long cell = cells[++place];
            if ((cell & 0xFFFF) == check) {
                return cell;
            }
        }
        return 0;
    }

    /** Weight of class 0, 1 or 2 in a cell. */
    public static int weight(long cell, int type) {
        return (short) (cell >>> (48 - 16 * type));
    }

    private static long check(long key) {
        long check = key & 0xFFFF;
        return check == 0 ? 1 : check;
    }

    /** Bits of the bucket for a number of features: twice as many buckets as features, or a little more. */
    public static int bits(int count) {
        return Math.max(4, 33 - Integer.numberOfLeadingZeros(count));
    }

    /** What tells features apart when there are so many bits of bucket; features that agree in it must be merged. */
    public static long identity(long key, int bits) {
        return ((key >>> (64 - bits)) << 16) | check(key);
    }

    /**
     * Writes cells in the form that {@link #read} takes.
     *
     * @param identities as {@link #identity} gives them for that many bits, sorted, each once
     * @param cells the weights in the upper 48 bits; the rest is ignored
     */
    public static void write(DataOutputStream out, int bits, long[] identities, long[] cells) throws IOException {
        out.writeInt(cells.length);
        out.writeByte(bits);
        long bucket = 0;
        for (int index = 0; index < cells.length; index++) {
            long step = (identities[index] >>> 16) - bucket;
            for (; step >= 255; step -= 255, bucket += 255) {
                out.writeByte(255);
            }
            out.writeByte((int) step);
            bucket += step;
            out.writeLong((cells[index] & ~0xFFFFL) | (identities[index] & 0xFFFF));
        }
    }

    public static TernaryWeights read(DataInputStream in) throws IOException {
        int count = in.readInt();
        int bits = in.readUnsignedByte();
        long[] cells = new long[count];
        int[] taken = new int[count];
        int bucket = 0;
        int free = 0;
        for (int index = 0; index < count; index++) {
            int step = in.readUnsignedByte();
            while (step == 255) {
                bucket += 255;
                step = in.readUnsignedByte();
            }
            bucket += step;
            taken[index] = Math.max(bucket, free);
            free = taken[index] + 1;
            cells[index] = in.readLong();
        }
        return new TernaryWeights(64 - bits, new Occupancy(taken), cells);
    }
}
