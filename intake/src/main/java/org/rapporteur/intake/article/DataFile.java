package org.rapporteur.intake.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files of this module: tab-separated columns, {@code #} begins a comment line, blank lines are skipped. */
public final class DataFile {

    private DataFile() {}

    /**
     * All rows of a file that lies beside {@link org.rapporteur.intake.Intake}.
     *
     * @throws IllegalStateException when a row has another number of columns, naming file, line and mend
     */
    public static List<List<String>> rows(String name, int columns) {
        String place = "/org/rapporteur/intake/" + name;
        try (InputStream in = DataFile.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The data file " + place + " is missing from the program; build it again.");
            }
            return rows(place, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The data file " + place + " cannot be read; build the program again.",
                    unreadable);
        }
    }

    static List<List<String>> rows(String place, BufferedReader reader, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int line = 0;
        for (String row = reader.readLine(); row != null; row = reader.readLine()) {
            line++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(row.split("\t", -1));
            if (cells.size() != columns) {
                throw new IllegalStateException(place + ", line " + line + ": " + cells.size() + " columns where "
                        + columns + " belong; part columns by single tabs.");
            }
            rows.add(cells);
        }
        return rows;
    }
}
