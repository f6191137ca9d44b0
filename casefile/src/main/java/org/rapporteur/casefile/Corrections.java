package org.rapporteur.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader knows better than the program about who is who. Kept in a file of lines, so that it survives the next
 * run; empty lines and lines that begin with {@code #} do not count:
 *
 * <pre>
 * merge: Tresk = Velland            what the reports call Tresk is Velland
 * split: Berg | reports/second.txt  the Berg of that report is somebody else
 * </pre>
 *
 * <p>Parties are named by any name they go by, or by id; a report by its source, its title, its id, or the end of its
 * source.
 */
public record Corrections(String file, List<Merge> merges, List<Split> splits) {

    /** Two names for one party; the party keeps the second. */
    public record Merge(int line, String name, String into) {}

    /** A party that is another one in one report. */
    public record Split(int line, String name, String report) {}

    public Corrections {
        merges = List.copyOf(merges);
        splits = List.copyOf(splits);
    }

    /** Nothing to correct. */
    public static Corrections none() {
        return new Corrections("", List.of(), List.of());
    }

    /**
     * Reads a file of corrections.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException with file, line and mend when a line is wrong
     */
    public static Corrections read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            return read(file.toString(), reader);
        }
    }

    static Corrections read(String file, Reader reader) throws IOException {
        List<Merge> merges = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String trimmed = line.strip();
            if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                continue;
            }
            if (trimmed.startsWith("merge:")) {
                String[] both = parts(file, number, trimmed.substring("merge:".length()), '=');
                merges.add(new Merge(number, both[0], both[1]));
            } else if (trimmed.startsWith("split:")) {
                String[] both = parts(file, number, trimmed.substring("split:".length()), '|');
                splits.add(new Split(number, both[0], both[1]));
            } else {
                throw fault(file, number);
            }
        }
        return new Corrections(file, merges, splits);
    }

    private static String[] parts(String file, int line, String rest, char sign) {
        int at = rest.indexOf(sign);
        String first = at < 0 ? "" : rest.substring(0, at).strip();
        String second = at < 0 ? "" : rest.substring(at + 1).strip();
        if (first.isEmpty() || second.isEmpty()) {
            throw fault(file, line);
        }
        return new String[]{first, second};
    }

    private static IllegalArgumentException fault(String file, int line) {
        return new IllegalArgumentException(file + ", line " + line
                + ": write \"merge: NAME = NAME\" or \"split: NAME | REPORT\", or begin a comment with #.");
    }
}
