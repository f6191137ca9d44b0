package org.rapporteur.measure.example;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a careful reader wrote down beside the example.
 *
 * @param reports by name of the file of notes
 * @param parties in the order they were noted
 * @param affair everything besides statements and parties
 */
public record Notes(List<NotedReport> reports, List<NotedParty> parties, NotedAffair affair) {

    private static final String PARTIES = "parties.json";
    private static final String AFFAIR = "affair.json";

    public Notes {
        reports = List.copyOf(reports);
        parties = List.copyOf(parties);
    }

    /** The folder of notes that stands beside a folder of reports: the same name with {@code -notes}. */
    public static Path beside(Path reports) {
        Path folder = reports.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + "-notes");
    }

    /**
     * Reads all notes of a folder.
     *
     * @throws IOException naming the file, when one cannot be read or has another shape than documented
     */
    public static Notes read(Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<NotedReport> reports = new ArrayList<>();
        for (Path file : files(folder)) {
            reports.add(read(mapper, file, NotedReport.class));
        }
        return new Notes(reports, read(mapper, folder.resolve(PARTIES), NotedParty.All.class).parties(),
                NotedAffair.read(folder.resolve(AFFAIR)));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("There are no notes at " + folder + "; they stand beside the folder of reports.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                String name = String.valueOf(file.getFileName());
                return name.endsWith(".json") && !name.equals(PARTIES) && !name.equals(AFFAIR);
            }).sorted().toList();
        }
    }

    private static <T> T read(ObjectMapper mapper, Path file, Class<T> kind) throws IOException {
        try {
            return mapper.readValue(file.toFile(), kind);
        } catch (JacksonException shape) {
            throw new IOException(file + ": " + shape.getMessage(), shape);
        }
    }
}
