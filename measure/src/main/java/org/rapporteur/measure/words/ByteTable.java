package org.rapporteur.measure.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A table of bytes inside a model in the ONNX format (protocol buffers). Only what leads to a named table is read, so that no
 * run-time of that format is needed.
 *
 * @param columns how many bytes a row has
 * @param bytes row behind row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ByteTable(int columns, byte[] bytes) {

    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int DIMENSIONS = 1;
    private static final int NAME = 8;
    private static final int RAW = 9;
    private static final int UNSIGNED_MIDDLE = 128;

    int rows() {
        return bytes.length / columns;
    }

    /** A cell of a table of unsigned bytes, less their middle: -128 to 127. */
    int cell(int row, int column) {
        return (bytes[row * columns + column] & 0xFF) - UNSIGNED_MIDDLE;
    }

    /**
     * Finds a table with two dimensions.
     *
     * @throws IOException when the model holds none of that name
     */
    static ByteTable read(byte[] model, String name) throws IOException {
        Fields fields = new Fields(model, 0, model.length);
        while (fields.next()) {
            if (fields.number == GRAPH) {
                ByteTable table = inGraph(fields.content(), name);
                if (table != null) {
                    return table;
                }
            }
        }
        throw new IOException("The sentence model holds no table " + name + "; use the version that the build names");
    }

    private static @Nullable ByteTable inGraph(Fields graph, String name) {
        while (graph.next()) {
            if (graph.number == INITIALIZER) {
                ByteTable table = tensor(graph.content(), name);
                if (table != null) {
                    return table;
                }
            }
        }
        return null;
    }

    private static @Nullable ByteTable tensor(Fields tensor, String name) {
        boolean named = false;
        int columns = 0;
        byte[] raw = new byte[0];
        while (tensor.next()) {
            switch (tensor.number) {
                case DIMENSIONS -> columns = (int) tensor.value;
                case NAME -> named = name.equals(new String(tensor.bytes(), UTF_8));
                case RAW -> raw = tensor.bytes();
                default -> {
                    // of no use here
                }
            }
        }
        return named ? new ByteTable(columns, raw) : null;
    }

    /** Goes through the fields of one message. */
    private static final class Fields {

        private static final int VARINT = 0;
        private static final int EIGHT_BYTES = 1;
        private static final int COUNTED = 2;

        private final byte[] from;
        private final int end;
        private int at;
        private int start;
        private int number;
        private long value;

        Fields(byte[] from, int at, int end) {
            this.from = from;
            this.at = at;
            this.end = end;
        }

        boolean next() {
            if (at >= end) {
                return false;
            }
            long key = varint();
            number = (int) (key >>> 3);
            switch ((int) key & 7) {
                case VARINT -> value = varint();
                case EIGHT_BYTES -> skip(8);
                case COUNTED -> skip((int) varint());
                default -> skip(4);
            }
            return true;
        }

        private void skip(int count) {
            start = at;
            at += count;
        }

        private long varint() {
            long read = 0;
            int shift = 0;
            byte piece;
            do {
                piece = from[at++];
                read |= (piece & 0x7FL) << shift;
                shift += 7;
            } while (piece < 0);
            return read;
        }

        Fields content() {
            return new Fields(from, start, at);
        }

        byte[] bytes() {
            return java.util.Arrays.copyOfRange(from, start, at);
        }
    }
}
