package org.rapporteur.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;

/** Small numbers for hashed words; 0 for a word that is not in it. */
public final class HashTable {

    private final int shift;
    private final long[] keys;
    private final int[] values;

    /** @param sortedKeys hashes, sorted as unsigned numbers, each once, none 0 */
    public HashTable(long[] sortedKeys, int[] sortedValues) {
        int bits = TernaryWeights.bits(sortedKeys.length);
        shift = 64 - bits;
        // Room past the last bucket, so that looking on to the right never has to wrap around.
        keys = new long[(1 << bits) + sortedKeys.length + 1];
        values = new int[keys.length];
        int free = 0;
        for (int index = 0; index < sortedKeys.length; index++) {
            int slot = Math.max((int) (sortedKeys[index] >>> shift), free);
            free = slot + 1;
            keys[slot] = sortedKeys[index];
            values[slot] = sortedValues[index];
        }
    }

    /** @param entries sorted by {@link Long#compareUnsigned} */
    public static HashTable of(SortedMap<Long, Integer> entries) {
        return new HashTable(entries.keySet().stream().mapToLong(Long::longValue).toArray(),
                entries.values().stream().mapToInt(Integer::intValue).toArray());
    }

    public int get(long key) {
        int slot = (int) (key >>> shift);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot++;
        }
        return 0;
    }

    public void write(DataOutputStream out) throws IOException {
        int count = 0;
        for (long key : keys) {
            count += key == 0 ? 0 : 1;
        }
        out.writeInt(count);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                out.writeLong(keys[slot]);
                out.writeInt(values[slot]);
            }
        }
    }

    public static HashTable read(DataInputStream in) throws IOException {
        long[] keys = new long[in.readInt()];
        int[] values = new int[keys.length];
        for (int index = 0; index < keys.length; index++) {
            keys[index] = in.readLong();
            values[index] = in.readInt();
        }
        return new HashTable(keys, values);
    }
}
