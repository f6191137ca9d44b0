package org.rapporteur.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of a model with three classes: one {@code int} a feature, so that a look-up touches memory once and the table is
 * small.
 *
 * <p>A cell holds three 8-bit weights and, in its lowest 8 bits, a check of the feature's key; the bucket stands for the rest
 * of it.
 */
public final class TernaryWeights {

    private final int shift;
    private final Occupancy slots;
    private final int[] cells;

    private TernaryWeights(int shift, Occupancy slots, int[] cells) {
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
        int count = slots.find(features, shift);
        int[] found = features.indices();
        int[] places = features.places();
        int[] loaded = features.cells();
        for (int at = 0; at < count; at++) {
            loaded[at] = cells[places[at]];
        }
        int first = 0;
        int second = 0;
        int third = 0;
        for (int at = 0; at < count; at++) {
            long key = features.key(found[at]);
            int cell = loaded[at];
            if ((cell & 0xFF) != check(key)) {
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
    private int further(long key, int from) {
        int check = check(key);
        int place = from;
        for (int slot = (int) (key >>> shift) + 1; slots.taken(slot) != 0; slot++) {
            int cell = cells[++place];
            if ((cell & 0xFF) == check) {
                return cell;
            }
        }
        return 0;
    }

    /** Weight of class 0, 1 or 2 in a cell. */
    public static int weight(int cell, int type) {
        return (byte) (cell >>> (24 - 8 * type));
    }

    private static int check(long key) {
        int check = (int) key & 0xFF;
        return check == 0 ? 1 : check;
    }

    /** Bits of the bucket for a number of features: twice as many buckets as features, or a little more. */
    public static int bits(int count) {
        return Math.max(4, 33 - Integer.numberOfLeadingZeros(count));
    }

    /** What tells features apart when there are so many bits of bucket; features that agree in it must be merged. */
    public static long identity(long key, int bits) {
        return ((key >>> (64 - bits)) << 8) | check(key);
    }

    /**
     * Writes cells in the form that {@link #read} takes.
     *
     * @param identities as {@link #identity} gives them for that many bits, sorted, each once
     * @param cells the weights in the upper 24 bits; the rest is ignored
     */
    public static void write(DataOutputStream out, int bits, long[] identities, int[] cells) throws IOException {
        out.writeInt(cells.length);
        out.writeByte(bits);
        long bucket = 0;
        for (int index = 0; index < cells.length; index++) {
            long step = (identities[index] >>> 8) - bucket;
            for (; step >= 255; step -= 255, bucket += 255) {
                out.writeByte(255);
            }
            out.writeByte((int) step);
            bucket += step;
            out.writeInt((cells[index] & ~0xFF) | (int) (identities[index] & 0xFF));
        }
    }

    public static TernaryWeights read(DataInputStream in) throws IOException {
        int count = in.readInt();
        int bits = in.readUnsignedByte();
        int[] cells = new int[count];
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
            cells[index] = in.readInt();
        }
        return new TernaryWeights(64 - bits, new Occupancy(taken), cells);
    }
}
