package org.rapporteur.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Weights learnt for labels, and the best labels of a sentence under them. Immutable.
 *
 * <p>Features share a table of cells, one row of weights a cell; those that fall into one cell share its weights.
 */
public final class NameModel {

    /** Cells of the table. */
    public static final int CELLS = 1 << NameFeatures.BITS;
    private static final int LABELS = NameLabels.COUNT;
    private static final int MAGIC = 0x524E414D;
    private static final int NEVER = Integer.MIN_VALUE / 4;

    private final short[] weights;
    private final int[] steps;

    /**
     * Takes the arrays over.
     *
     * @param weights a row of {@link NameLabels#COUNT} for each cell
     * @param steps weight of each label behind each other label: a row for every earlier one
     */
    public NameModel(short[] weights, int[] steps) {
        this.weights = weights;
        this.steps = steps;
    }

    /** The model that comes with the program. */
    public static NameModel load() {
        try (InputStream in = NameModel.class.getResourceAsStream("names.model")) {
            if (in == null) {
                throw new IllegalStateException("names.model is missing; make it with: rapporteur train names");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("names.model is damaged; make it anew with: rapporteur train names", e);
        }
    }

    private static NameModel read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC || in.readInt() != CELLS || in.readInt() != LABELS) {
            throw new IOException("it was made for another version");
        }
        int[] steps = new int[LABELS * LABELS];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.readInt();
        }
        short[] weights = new short[CELLS * LABELS];
        int cell = in.readInt();
        while (cell >= 0) {
            int present = in.readUnsignedShort();
            for (int label = 0; label < LABELS; label++) {
                if ((present & (1 << label)) != 0) {
                    weights[cell * LABELS + label] = in.readShort();
                }
            }
            int step = in.readUnsignedByte();
            cell = step == 0 ? in.readInt() : cell + step;
        }
        return new NameModel(weights, steps);
    }

    /** Writes what {@link #load} reads; the same bytes for the same weights. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(CELLS);
        out.writeInt(LABELS);
        for (int step : steps) {
            out.writeInt(step);
        }
        int last = -1;
        for (int cell = 0; cell < CELLS; cell++) {
            int present = 0;
            for (int label = 0; label < LABELS; label++) {
                present |= weights[cell * LABELS + label] != 0 ? 1 << label : 0;
            }
            if (present == 0) {
                continue;
            }
            if (last < 0) {
                out.writeInt(cell);
            } else if (cell - last < 256) {
                out.writeByte(cell - last);
            } else {
                out.writeByte(0);
                out.writeInt(cell);
            }
            last = cell;
            out.writeShort(present);
            for (int label = 0; label < LABELS; label++) {
                if (weights[cell * LABELS + label] != 0) {
                    out.writeShort(weights[cell * LABELS + label]);
                }
            }
        }
        if (last >= 0) {
            out.writeByte(0);
        }
        out.writeInt(-1);
    }

    /** The best label for every token, as a whole. */
    public int[] label(NameFeatures features) {
        int size = features.size();
        int[] labels = new int[size];
        int[] cells = new int[NameFeatures.MOST];
        int from = 0;
        while (from < size) {
            if (!features.possible(from)) {
                from++;
                continue;
            }
            int to = from;
            while (to < size && features.possible(to)) {
                to++;
            }
            best(features, from, to, labels, cells);
            from = to;
        }
        return labels;
    }

    /** Finds the best row of labels for a stretch; before it and behind it stands {@link NameLabels#OUTSIDE}. */
    private void best(NameFeatures features, int from, int to, int[] labels, int[] cells) {
        int length = to - from;
        byte[] back = new byte[length * LABELS];
        int[] before = new int[LABELS];
        int[] now = new int[LABELS];
        int[] own = new int[LABELS];
        Arrays.fill(before, NEVER);
        before[NameLabels.OUTSIDE] = 0;
        for (int place = 0; place < length; place++) {
            score(own, cells, features.fill(from + place, cells));
            for (int label = 0; label < LABELS; label++) {
                int most = NEVER;
                int source = 0;
                for (int earlier = 0; earlier < LABELS; earlier++) {
                    if (NameLabels.follows(earlier, label)) {
                        int score = before[earlier] + steps[earlier * LABELS + label];
                        if (score > most) {
                            most = score;
                            source = earlier;
                        }
                    }
                }
                now[label] = Math.max(NEVER, most + own[label]);
                back[place * LABELS + label] = (byte) source;
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        int label = 0;
        for (int other = 1; other < LABELS; other++) {
            label = before[other] + steps[other * LABELS] > before[label] + steps[label * LABELS] ? other : label;
        }
        for (int place = length - 1; place >= 0; place--) {
            labels[from + place] = label;
            label = back[place * LABELS + label];
        }
    }

    private void score(int[] scores, int[] cells, int count) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < count; i++) {
            int row = cells[i] * LABELS;
            for (int label = 0; label < LABELS; label++) {
                scores[label] += weights[row + label];
            }
        }
    }
}
