package org.rapporteur.language.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A tab-separated UTF-8 data file on the class path. Empty lines and lines that begin with {@code #} and a space (or hold
 * nothing but {@code #}) are comments.
 *
 * @param name the file's name, for messages
 * @param rows the other lines, in order
 */
public record DataFile(String name, List<Row> rows) {

    /**
     * One line.
     *
     * @param file the file's name
     * @param line counted from 1
     * @param cells as written between tabs, without blanks around them; at least one
     */
    public record Row(String file, int line, List<String> cells) {

        /** The cell at the place; says file and line when the row is too short. */
        public String cell(int index) {
            if (index >= cells.size() || cells.get(index).isEmpty()) {
                throw wrong("column " + (index + 1) + " is missing; write it after a tab");
            }
            return cells.get(index);
        }

        /**
         * The one of some values whose label, in small letters, stands in the cell in letters of any size.
         *
         * @param what what these values are, for the message: "role"
         * @throws IllegalStateException with file, line and the labels when there is none
         */
        public <T> T oneOf(int index, String what, T[] values, Function<T, String> label) {
            String written = cell(index).toLowerCase(Locale.ROOT);
            for (T value : values) {
                if (label.apply(value).equals(written)) {
                    return value;
                }
            }
            throw wrong("\"" + cell(index) + "\" is no " + what + "; use one of "
                    + Arrays.stream(values).map(label).collect(Collectors.joining(", ")) + ".");
        }

        /** An error that names the file, the line and the mend. */
        public IllegalStateException wrong(String mend) {
            return new IllegalStateException(file + ", line " + line + ": " + mend);
        }
    }

    public DataFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a resource that stands beside a class.
     *
     * @throws IllegalStateException when there is no such resource
     */
    public static DataFile beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        name + " is missing beside " + owner.getName() + "; build the language module again");
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read; build the language module again", e);
        }
    }

    /** Reads rows from anywhere; the name is for messages. The reader is read to its end and not closed. */
    public static DataFile read(String name, Reader content) throws IOException {
        BufferedReader lines = new BufferedReader(content);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("# ") && !line.equals("#")) {
                rows.add(new Row(name, number, Arrays.stream(line.split("\t", -1)).map(String::strip).toList()));
            }
        }
        return new DataFile(name, rows);
    }

    /**
     * The same file, every row of which has this many cells, empty ones included.
     *
     * @throws IllegalStateException with file, line and mend when a row has more or fewer
     */
    public DataFile withColumns(int columns) {
        for (Row row : rows) {
            if (row.cells.size() != columns) {
                throw row.wrong("expected " + columns + " fields parted by tabs, found " + row.cells.size() + ".");
            }
        }
        return this;
    }
}
