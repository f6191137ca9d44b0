package org.rapporteur.measure.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.TernaryWeights;

/** Averaged perceptron with three classes, laid out for speed: the weights of a feature lie together. */
final class TernaryPerceptron {

    private static final int STRIDE = 4;

    private long[] keys = new long[1 << 22];
    private float[] weights = new float[STRIDE << 22];
    private float[] timed = new float[STRIDE << 22];
    private int size;
    private long time = 1;

    /** Scores of the three classes; whole numbers, since every change is by one. */
    void score(Features features, int[] scores) {
        float first = 0;
        float second = 0;
        float third = 0;
        for (int index = 0; index < features.size(); index++) {
            int slot = find(features.key(index));
            if (keys[slot] != 0) {
                int at = slot * STRIDE;
                first += weights[at];
                second += weights[at + 1];
                third += weights[at + 2];
            }
        }
        scores[0] = (int) first;
        scores[1] = (int) second;
        scores[2] = (int) third;
    }

    /** Lets time pass by one sentence. */
    void tick() {
        time++;
    }

    void update(Features features, int type, float by) {
        for (int index = 0; index < features.size(); index++) {
            int at = findOrAdd(features.key(index)) * STRIDE + type;
            weights[at] += by;
            timed[at] += by * time;
        }
    }

    /** Adds another's averaged weights; nothing must be learnt afterwards. */
    void addAverages(TernaryPerceptron other) {
        // Keys arrive in the order of their slots; in a smaller table they would pile up in long runs.
        while (keys.length < other.keys.length) {
            grow();
        }
        for (int slot = 0; slot < other.keys.length; slot++) {
            if (other.keys[slot] != 0) {
                int at = findOrAdd(other.keys[slot]) * STRIDE;
                for (int type = 0; type < 3; type++) {
                    int from = slot * STRIDE + type;
                    weights[at + type] += other.weights[from] - other.timed[from] / other.time;
                }
            }
        }
    }

    private int findOrAdd(long key) {
        int slot = find(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
            if (size * 4L > keys.length * 3L) {
                grow();
                slot = find(key);
            }
        }
        return slot;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldWeights = weights;
        float[] oldTimed = timed;
        keys = new long[oldKeys.length * 2];
        weights = new float[oldWeights.length * 2];
        timed = new float[oldTimed.length * 2];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = find(oldKeys[old]);
                keys[slot] = oldKeys[old];
                System.arraycopy(oldWeights, old * STRIDE, weights, slot * STRIDE, STRIDE);
                System.arraycopy(oldTimed, old * STRIDE, timed, slot * STRIDE, STRIDE);
            }
        }
    }

    /**
     * Writes the averaged weights as whole numbers.
     *
     * @param scale what a weight of 1 becomes
     * @param least features whose weights are all smaller, after scaling, are left out
     */
    void write(DataOutputStream out, double scale, double least) throws IOException {
        record Row(long identity, int cell) {}
        List<Integer> kept = new ArrayList<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0 && most(slot, scale) >= least) {
                kept.add(slot);
            }
        }
        int bits = TernaryWeights.bits(kept.size());
        List<Row> rows = new ArrayList<>();
        for (int slot : kept) {
            rows.add(new Row(TernaryWeights.identity(keys[slot], bits), cell(slot, scale)));
        }
        rows.sort((one, other) -> Long.compare(one.identity, other.identity));
        List<Row> distinct = new ArrayList<>();
        for (Row row : rows) {
            // Of features that agree in all bits that are kept, one in a hundred thousand, the first is kept.
            if (distinct.isEmpty() || distinct.getLast().identity != row.identity) {
                distinct.add(row);
            }
        }
        TernaryWeights.write(out, bits, distinct.stream().mapToLong(Row::identity).toArray(),
                distinct.stream().mapToInt(Row::cell).toArray());
    }

    private double averaged(int at, double scale) {
        return (weights[at] - timed[at] / time) * scale;
    }

    private double most(int slot, double scale) {
        double most = 0;
        for (int type = 0; type < 3; type++) {
            most = Math.max(most, Math.abs(averaged(slot * STRIDE + type, scale)));
        }
        return most;
    }

    private int cell(int slot, double scale) {
        int cell = 0;
        for (int type = 0; type < 3; type++) {
            long weight = Math.clamp(Math.round(averaged(slot * STRIDE + type, scale)), Byte.MIN_VALUE, Byte.MAX_VALUE);
            cell |= ((int) weight & 0xFF) << (24 - 8 * type);
        }
        return cell;
    }
}
