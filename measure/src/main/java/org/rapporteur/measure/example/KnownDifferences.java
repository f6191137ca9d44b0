package org.rapporteur.measure.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of differences that are known and borne with, so that only new ones are noticed: kind, place and what differs,
 * parted by tabs, one a line; lines that begin with {@code #} are remarks.
 */
public final class KnownDifferences {

    private final Set<String> lines;

    private KnownDifferences(Set<String> lines) {
        this.lines = lines;
    }

    public static KnownDifferences read(Path file) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file, UTF_8)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
        }
        return new KnownDifferences(lines);
    }

    /** Writes the differences of a comparison as the list of known ones. */
    public static void write(Path file, Comparison comparison) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Where the program and the notes beside the example differ, as known when this was written:");
        lines.add("# kind, place, what. Do not edit by hand; write it anew with");
        lines.add("#   ./rapporteur score example examples/seyd-strait --freeze "
                + "examples/seyd-strait-notes/known-differences.tsv");
        comparison.differences().stream().map(Difference::line).distinct().forEach(lines::add);
        Files.write(file, lines, UTF_8);
    }

    /** The differences that are not on the list, as lines. */
    public List<String> unknown(Comparison comparison) {
        return comparison.differences().stream().map(Difference::line).filter(line -> !lines.contains(line)).toList();
    }

    /** The lines of the list that no longer differ. */
    public List<String> mended(Comparison comparison) {
        Set<String> now = new LinkedHashSet<>(comparison.differences().stream().map(Difference::line).toList());
        return lines.stream().filter(line -> !now.contains(line)).toList();
    }
}
