package org.rapporteur.measure.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.measure.example.NotedAffair.Evidence;

/**
 * Which reports a careful reader found to tell of one happening.
 *
 * @param occasions in the order they were noted
 */
public record NotedOccasions(List<Noted> occasions) {

    /**
     * One happening.
     *
     * @param id as noted
     * @param reports where it is told: the ends of their sources
     * @param evidence words that tell of it
     */
    public record Noted(String id, List<String> reports, List<Evidence> evidence) {

        public Noted {
            reports = List.copyOf(reports);
            evidence = List.copyOf(evidence);
        }
    }

    public NotedOccasions {
        occasions = List.copyOf(occasions);
    }

    /** Reads the notes on an affair; none when there is no such file. */
    public static NotedOccasions read(Path folder) throws IOException {
        Path file = folder.resolve("affair.json");
        if (!Files.exists(file)) {
            return new NotedOccasions(List.of());
        }
        JsonNode affair = new ObjectMapper().readTree(file.toFile());
        List<Noted> all = new ArrayList<>();
        for (JsonNode note : affair.path("occasions")) {
            List<String> reports = new ArrayList<>();
            note.path("reports").forEach(report -> reports.add(place(report)));
            List<Evidence> evidence = new ArrayList<>();
            for (JsonNode event : note.path("events")) {
                for (String kind : List.of("events", "commitments")) {
                    for (JsonNode finding : affair.path(kind)) {
                        if (finding.path("id").asText().equals(event.asText())) {
                            addEvidence(finding, kind, note.path("date").asText(), evidence);
                        }
                    }
                }
            }
            all.add(new Noted(note.path("id").asText(), reports, evidence));
        }
        return new NotedOccasions(all);
    }

    /** An event's own words; of a commitment, those of the change that came about on the day. */
    private static void addEvidence(JsonNode finding, String kind, String day, List<Evidence> into) {
        if (kind.equals("events")) {
            finding.path("evidence").forEach(words -> into.add(evidence(words)));
            return;
        }
        for (JsonNode step : finding.path("history")) {
            if (step.path("date").asText().equals(day)) {
                into.add(evidence(step.path("evidence")));
            }
        }
    }

    private static Evidence evidence(JsonNode words) {
        return new Evidence(words.path("report").asText(), words.has("entry") ? words.path("entry").asInt() : null,
                words.path("words").asText());
    }

    private static String place(JsonNode report) {
        return new NotedReport(report.path("report").asText(),
                report.has("entry") ? report.path("entry").asInt() : null, List.of()).place();
    }
}
