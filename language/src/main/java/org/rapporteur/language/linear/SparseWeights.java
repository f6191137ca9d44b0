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
    private final Occupancy slots;
    private final long[] heads;
    private final int[] entries;

    /**
     * @param heads for each feature its key in the upper half and the place of its row in the lower one
     * @param entries rows: how many pairs, then each with its weight in the upper 24 bits, class in the lowest 8
     */
    private SparseWeights(int shift, Occupancy slots, long[] heads, int[] entries) {
        this.shift = shift;
        this.slots = slots;
        this.heads = heads;
        this.entries = entries;
    }

    /** The 32 bits that a feature is known by; never 0. */
    public static int shortKey(long key) {
        int shortKey = (int) (key >>> 32);
        return shortKey == 0 ? 1 : shortKey;
    }

    /**
     * Adds all features' weights to the scores of their classes.
     *
     * <p>In rounds without a branch on what memory holds, so that the many look-ups wait for memory together.
     */
    public void addTo(Features features, int[] scores) {
        // A short key of 0 counts as 1, which lies in the same slot.
        int count = slots.find(features, 32 + shift);
        int[] found = features.indices();
        int[] places = features.places();
        long[] loaded = features.loaded();
        for (int at = 0; at < count; at++) {
            loaded[at] = heads[places[at]];
        }
        int known = 0;
        for (int at = 0; at < count; at++) {
            int key = shortKey(features.key(found[at]));
            long head = loaded[at];
            if ((int) (head >>> 32) != key) {
                head = further(key, places[at]);
            }
            places[known] = (int) head;
            known += head == 0 ? 0 : 1;
        }
        for (int at = 0; at < known; at++) {
            found[at] = entries[places[at]];
        }
        for (int at = 0; at < known; at++) {
            int row = places[at];
            int last = row + found[at];
            while (row < last) {
                int entry = entries[++row];
                scores[entry & 0xFF] += entry >> 8;
            }
        }
    }

    /** The head of the key to the right of the place where it was not found; 0 when it has none. */
    private long further(int key, int from) {
        int place = from;
        for (int slot = (key >>> shift) + 1; slots.taken(slot) != 0; slot++) {
            long head = heads[++place];
            if ((int) (head >>> 32) == key) {
                return head;
            }
        }
        return 0;
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
        int[] taken = new int[count];
        long[] heads = new long[count];
        int[] entries = new int[count + total];
        int shift = 32 - bits;
        int next = 0;
        int free = 0;
        for (int index = 0; index < count; index++) {
            int key = in.readInt();
            taken[index] = Math.max(key >>> shift, free);
            free = taken[index] + 1;
            heads[index] = ((long) key << 32) | next;
            int pairs = in.readUnsignedByte();
            entries[next++] = pairs;
            for (int pair = 0; pair < pairs; pair++) {
                int type = in.readUnsignedByte();
                entries[next++] = (in.readShort() << 8) | type;
            }
        }
        return new SparseWeights(shift, new Occupancy(taken), heads, entries);
    }
}
