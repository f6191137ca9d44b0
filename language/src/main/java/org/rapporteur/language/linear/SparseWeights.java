package org.rapporteur.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of a model with many classes, where a feature speaks for or against only a few of them.
 *
 * <p>A row of (class, weight) pairs for every feature; a feature is known by 32 bits of its key. Rows lie sorted by
 * that number, so that the table fills from left to right when it is read.
 */
public final class SparseWeights {

    private final int shift;
    private final int[] keys;
    private final int[] rows;
    private final int[] entries;

    /** @param entries weight in the upper 24 bits, class in the lowest 8 */
    private SparseWeights(int shift, int[] keys, int[] rows, int[] entries) {
        this.shift = shift;
        this.keys = keys;
        this.rows = rows;
        this.entries = entries;
    }

    /** The 32 bits that a feature is known by; never 0. */
    public static int shortKey(long key) {
        int shortKey = (int) (key >>> 32);
        return shortKey == 0 ? 1 : shortKey;
    }

    /** Adds the feature's weights to the scores of its classes. */
    public void addTo(long key, int[] scores) {
        int wanted = shortKey(key);
        int slot = wanted >>> shift;
        while (keys[slot] != wanted) {
            if (keys[slot] == 0) {
                return;
            }
            slot++;
        }
        int row = rows[slot];
        int last = row + entries[row];
        while (row < last) {
            int entry = entries[++row];
            scores[entry & 0xFF] += entry >> 8;
        }
    }

    /** Adds all features' weights to the scores of their classes. */
    public void addTo(Features features, int[] scores) {
        for (int index = 0; index < features.size(); index++) {
            addTo(features.key(index), scores);
        }
    }

    /**
     * Writes rows in the form that {@link #read} takes.
     *
     * @param keys sorted as unsigned numbers, each once, none 0
     * @param rows for each key its pairs: class, weight, class, weight, ...; a weight fits a {@code short}
     */
    public static void write(DataOutputStream out, int[] keys, int[][] rows) throws IOException {
        int total = 0;
        for (int[] row : rows) {
            total += row.length / 2;
        }
        out.writeInt(keys.length);
        out.writeInt(total);
        for (int index = 0; index < keys.length; index++) {
            out.writeInt(keys[index]);
            out.writeByte(rows[index].length / 2);
            for (int pair = 0; pair < rows[index].length; pair += 2) {
                out.writeByte(rows[index][pair]);
                out.writeShort(rows[index][pair + 1]);
            }
        }
    }

    public static SparseWeights read(DataInputStream in) throws IOException {
        int count = in.readInt();
        int total = in.readInt();
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(count));
        // Room past the last bucket, so that looking on to the right never has to wrap around.
        int[] keys = new int[(1 << bits) + count + 1];
        int[] rows = new int[keys.length];
        int[] entries = new int[count + total];
        int shift = 32 - bits;
        int next = 0;
        int free = 0;
        for (int index = 0; index < count; index++) {
            int key = in.readInt();
            int slot = Math.max(key >>> shift, free);
            free = slot + 1;
            keys[slot] = key;
            rows[slot] = next;
            int pairs = in.readUnsignedByte();
            entries[next++] = pairs;
            for (int pair = 0; pair < pairs; pair++) {
                int type = in.readUnsignedByte();
                entries[next++] = (in.readShort() << 8) | type;
            }
        }
        return new SparseWeights(shift, keys, rows, entries);
    }
}
