package org.rapporteur.language.linear;

/**
 * Which slots of a hash table are taken, and the number of taken slots before each: so the rows of the table can lie without
 * gaps, and most keys that are not in it are turned away without touching the rows.
 *
 * <p>A block tells of 32 slots: a bit for each in its lower half, how many are taken in all blocks before in its upper one.
 */
final class Occupancy {

    private final long[] blocks;

    /** @param sortedSlots the taken slots, ascending, each once */
    Occupancy(int[] sortedSlots) {
        int last = sortedSlots.length == 0 ? 0 : sortedSlots[sortedSlots.length - 1];
        // A slot past the last taken one is always free, so that looking on to the right ends.
        blocks = new long[((last + 1) >>> 5) + 1];
        for (int slot : sortedSlots) {
            blocks[slot >>> 5] |= 1L << (slot & 31);
        }
        long before = 0;
        for (int block = 0; block < blocks.length; block++) {
            int taken = Long.bitCount(blocks[block]);
            blocks[block] |= before << 32;
            before += taken;
        }
    }

    /**
     * Turns away the features whose slots are free: the first round of every look-up.
     *
     * <p>No branch depends on what memory holds, so that the many loads wait for memory together.
     *
     * @param shift what is left of a key after shifting it right by so much is its slot
     * @return how many are left: their numbers are in {@link Features#indices}, their places in {@link Features#places}
     */
    int find(Features features, int shift) {
        int size = features.size();
        int[] found = features.indices();
        int[] places = features.places();
        int count = 0;
        for (int index = 0; index < size; index++) {
            int slot = (int) (features.key(index) >>> shift);
            found[count] = index;
            places[count] = place(slot);
            count += taken(slot);
        }
        return count;
    }

    /** 1 when the slot is taken, else 0. */
    int taken(int slot) {
        int block = slot >>> 5;
        return block < blocks.length ? (int) (blocks[block] >>> (slot & 31)) & 1 : 0;
    }

    /** How many slots before it are taken: the place of its row. */
    int place(int slot) {
        int block = slot >>> 5;
        if (block >= blocks.length) {
            return 0;
        }
        long bits = blocks[block];
        return (int) (bits >>> 32) + Integer.bitCount((int) bits & ((1 << (slot & 31)) - 1));
    }
}
