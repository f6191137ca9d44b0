package org.rapporteur.measure.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.SparseWeights;

/**
 * Averaged perceptron with many classes. Every feature has a chain of the classes that it ever spoke for or against.
 *
 * <p>The average is kept as in Daumé's trick: beside each weight the sum of its changes times the time of the change.
 */
final class SparsePerceptron {

    private final FeatureIndex features = new FeatureIndex();
    private int[] first = new int[1 << 16];
    private int[] next = new int[1 << 18];
    private byte[] types = new byte[1 << 18];
    private float[] weights = new float[1 << 18];
    private double[] timed = new double[1 << 18];
    private int used = 1;
    private long time = 1;

    /** Scores of all classes for a decision. */
    void score(Features decision, float[] scores) {
        Arrays.fill(scores, 0);
        for (int index = 0; index < decision.size(); index++) {
            int feature = features.find(decision.key(index));
            if (feature >= 0) {
                for (int cell = first[feature]; cell != 0; cell = next[cell]) {
                    scores[types[cell] & 0xFF] += weights[cell];
                }
            }
        }
    }

    /** Lets time pass by one decision. */
    void tick() {
        time++;
    }

    /** Moves the weights of the decision's features towards one class and away from another. */
    void update(Features decision, int right, int wrong) {
        for (int index = 0; index < decision.size(); index++) {
            int feature = features.findOrAdd(decision.key(index));
            if (feature >= first.length) {
                first = Arrays.copyOf(first, first.length * 2);
            }
            change(feature, right, 1);
            change(feature, wrong, -1);
        }
    }

    private void change(int feature, int type, float by) {
        int cell = first[feature];
        while (cell != 0 && (types[cell] & 0xFF) != type) {
            cell = next[cell];
        }
        if (cell == 0) {
            cell = used++;
            if (cell == next.length) {
                grow();
            }
            types[cell] = (byte) type;
            next[cell] = first[feature];
            first[feature] = cell;
        }
        weights[cell] += by;
        timed[cell] += by * (double) time;
    }

    private void grow() {
        int room = next.length * 2;
        next = Arrays.copyOf(next, room);
        types = Arrays.copyOf(types, room);
        weights = Arrays.copyOf(weights, room);
        timed = Arrays.copyOf(timed, room);
    }

    /**
     * Writes the averaged weights as whole numbers.
     *
     * @param scale what a weight of 1 becomes
     * @param least smaller weights, in absolute value after scaling, are left out
     */
    void write(DataOutputStream out, double scale, int least) throws IOException {
        @SuppressWarnings("ArrayRecordComponent")
        record Row(int key, int[] pairs) {}
        long[] keys = features.keysByNumber();
        List<Row> rows = new ArrayList<>();
        for (int feature = 0; feature < keys.length; feature++) {
            int[] pairs = averaged(feature, scale, least);
            if (pairs.length > 0) {
                rows.add(new Row(SparseWeights.shortKey(keys[feature]), pairs));
            }
        }
        rows.sort((one, other) -> Integer.compareUnsigned(one.key, other.key));
        List<Row> distinct = new ArrayList<>();
        for (Row row : rows) {
            // Of features that agree in 32 bits, a handful in a million, the first met is kept.
            if (distinct.isEmpty() || distinct.getLast().key != row.key) {
                distinct.add(row);
            }
        }
        SparseWeights.write(out, distinct.stream().mapToInt(Row::key).toArray(),
                distinct.stream().map(Row::pairs).toArray(int[][]::new));
    }

    private int[] averaged(int feature, double scale, int least) {
        List<int[]> pairs = new ArrayList<>();
        for (int cell = first[feature]; cell != 0; cell = next[cell]) {
            long weight = Math.round((weights[cell] - timed[cell] / time) * scale);
            if (Math.abs(weight) >= least) {
                pairs.add(new int[]{types[cell] & 0xFF, Math.clamp(weight, Short.MIN_VALUE, Short.MAX_VALUE)});
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        return pairs.stream().flatMapToInt(Arrays::stream).toArray();
    }
}
