package org.rapporteur.reading.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated data files that lie beside the classes of reading. */
public final class DataFile {

    private static final String FOLDER = "/org/rapporteur/reading/";

    /**
     * One row.
     *
     * @param file the file's name, for messages
     * @param line its number, from 1
     * @param fields its fields, trimmed; at least one
     */
    public record Row(String file, int line, List<String> fields) {

        /** A complaint about this row that tells the place and the mend. */
        public IllegalArgumentException fault(String complaint) {
            return new IllegalArgumentException(file + ", line " + line + ": " + complaint);
        }
    }

    private DataFile() {}

    /**
     * All rows of a file that ships with reading.
     *
     * @throws IllegalArgumentException when a row has not the number of fields asked for
     */
    public static List<Row> rows(String name, int fields) {
        try (InputStream stream = DataFile.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalArgumentException(name + ": this data file is missing; build Rapporteur again.");
            }
            return rows(name, new InputStreamReader(stream, StandardCharsets.UTF_8), fields);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    /** All rows of a file but for empty lines and comments, which begin with {@code #}. */
    public static List<Row> rows(String name, Reader content, int fields) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(content);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(name, number, split(line, '\t'));
            if (row.fields.size() != fields) {
                throw row.fault("expected " + fields + " fields parted by tabs, found " + row.fields.size() + ".");
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    /** The parts of a line between marks, trimmed; those at the ends may be empty. */
    static List<String> split(String line, char mark) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf(mark); end >= 0; end = line.indexOf(mark, start)) {
            parts.add(line.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(line.substring(start).strip());
        return List.copyOf(parts);
    }
}
