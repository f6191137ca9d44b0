package org.rapporteur.measure.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.SparseWeights;

/**
 * Averaged perceptron with many classes. Every feature has a row of the classes that it ever spoke for or against.
 *
 * <p>The average is kept as in Daumé's trick: beside each weight the sum of its changes times the time of the change.
 */
final class SparsePerceptron {

    /** Averages are added up in thousandths. */
    static final int THOUSANDTHS = 1000;

    private final FeatureIndex features = new FeatureIndex();
    private int[] rows = new int[1 << 16];

    /** A row: number of pairs, room for pairs, then pairs of class and weight. Rows that outgrow their room move. */
    private int[] cells = new int[1 << 20];

    /** For the pair at cells {@code 2n} and {@code 2n + 1} its changes times their times, at {@code n}. */
    private double[] timed = new double[1 << 19];
    private int used = 2;
    private long time = 1;

    /** Scores of all classes for a decision. */
    void score(Features decision, int[] scores) {
        Arrays.fill(scores, 0);
        for (int index = 0; index < decision.size(); index++) {
            int feature = features.find(decision.key(index));
            if (feature >= 0) {
                int row = rows[feature];
                int end = row + 2 + 2 * cells[row];
                for (int cell = row + 2; cell < end; cell += 2) {
                    scores[cells[cell]] += cells[cell + 1];
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
            int feature = findOrAdd(decision.key(index));
            change(feature, right, 1);
            change(feature, wrong, -1);
        }
    }

    /** Trains once for each seed from 1 and adds up the averages, in {@link #THOUSANDTHS}. */
    static SparsePerceptron sum(int seeds, IntFunction<SparsePerceptron> training) {
        SparsePerceptron sum = new SparsePerceptron();
        IntStream.rangeClosed(1, seeds).parallel().mapToObj(training).toList().forEach(sum::addAverages);
        return sum;
    }

    /** Adds another's averaged weights, in {@link #THOUSANDTHS}; nothing must be learnt afterwards. */
    void addAverages(SparsePerceptron other) {
        long[] keys = other.features.keysByNumber();
        for (int number = 0; number < keys.length; number++) {
            int feature = findOrAdd(keys[number]);
            int row = other.rows[number];
            for (int cell = row + 2; cell < row + 2 + 2 * other.cells[row]; cell += 2) {
                int own = cell(feature, other.cells[cell]);
                cells[own + 1] += (int) Math.round(other.average(cell) * THOUSANDTHS);
            }
        }
    }

    private double average(int cell) {
        return cells[cell + 1] - timed[cell / 2] / time;
    }

    private int findOrAdd(long key) {
        int before = features.size();
        int feature = features.findOrAdd(key);
        if (features.size() > before) {
            if (feature == rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 2);
            }
            rows[feature] = newRow(2);
        }
        return feature;
    }

    private void change(int feature, int type, int by) {
        int cell = cell(feature, type);
        cells[cell + 1] += by;
        timed[cell / 2] += by * (double) time;
    }

    /** The place of the feature's pair for a class; a new pair when it has none. */
    private int cell(int feature, int type) {
        int row = rows[feature];
        int end = row + 2 + 2 * cells[row];
        for (int cell = row + 2; cell < end; cell += 2) {
            if (cells[cell] == type) {
                return cell;
            }
        }
        if (cells[row] == cells[row + 1]) {
            int moved = newRow(2 * cells[row]);
            System.arraycopy(cells, row + 2, cells, moved + 2, end - row - 2);
            System.arraycopy(timed, row / 2 + 1, timed, moved / 2 + 1, cells[row]);
            cells[moved] = cells[row];
            rows[feature] = moved;
            row = moved;
        }
        int cell = row + 2 + 2 * cells[row]++;
        cells[cell] = type;
        return cell;
    }

    private int newRow(int room) {
        while (used + 2 + 2 * room > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
            timed = Arrays.copyOf(timed, timed.length * 2);
        }
        int row = used;
        cells[row + 1] = room;
        used += 2 + 2 * room;
        return row;
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
        int row = rows[feature];
        for (int cell = row + 2; cell < row + 2 + 2 * cells[row]; cell += 2) {
            long weight = Math.round(average(cell) * scale);
            if (Math.abs(weight) >= least) {
                pairs.add(new int[]{cells[cell], Math.clamp(weight, Short.MIN_VALUE, Short.MAX_VALUE)});
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        return pairs.stream().flatMapToInt(Arrays::stream).toArray();
    }
}
