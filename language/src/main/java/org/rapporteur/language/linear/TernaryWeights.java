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
    private final long[] cells;

    private TernaryWeights(int shift, long[] cells) {
        this.shift = shift;
        this.cells = cells;
    }

    /** The feature's cell; 0 when it has no weights. */
    public long cell(long key) {
        long check = check(key);
        int slot = (int) (key >>> shift);
        long cell = cells[slot];
        while (cell != 0) {
            if ((cell & 0xFFFF) == check) {
                return cell;
            }
            cell = cells[++slot];
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
        // Room past the last bucket, so that looking on to the right never has to wrap around.
        long[] cells = new long[(1 << bits) + count + 1];
        int bucket = 0;
        int free = 0;
        for (int index = 0; index < count; index++) {
            int step = in.readUnsignedByte();
            while (step == 255) {
                bucket += 255;
                step = in.readUnsignedByte();
            }
            bucket += step;
            int slot = Math.max(bucket, free);
            free = slot + 1;
            cells[slot] = in.readLong();
        }
        return new TernaryWeights(64 - bits, cells);
    }
}
