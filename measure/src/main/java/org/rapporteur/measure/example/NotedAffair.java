package org.rapporteur.measure.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader wrote down of the affair besides the statements.
 *
 * @param findings kind by kind, in the order they were noted
 */
public record NotedAffair(List<NotedFinding> findings) {

    static final List<String> KINDS = List.of("events", "commitments", "proposals", "assessments", "pressures",
            "forecasts");

    /**
     * A noted finding.
     *
     * @param kind the name of its array
     * @param evidence where reports tell it; not every place, but at least one
     * @param sort what it must be found as: the act of a commitment, the way of a judgement or pressure, the number of
     *        points of a plan, the status of an event; null when the notes do not say
     * @param party whose it is, or on whom: the id of a noted party; null when the notes do not say
     */
    public record NotedFinding(String kind, String id, List<Evidence> evidence, @Nullable String sort,
            @Nullable String party) {}

    /** Words of a report that tell a finding. */
    public record Evidence(String report, @Nullable Integer entry, String words) {}

    public NotedAffair {
        findings = List.copyOf(findings);
    }

    /** Reads the notes on the affair in a folder of notes; none when there is no such file. */
    static NotedAffair read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new NotedAffair(List.of());
        }
        JsonNode affair = new ObjectMapper().readTree(file.toFile());
        List<NotedFinding> findings = new ArrayList<>();
        for (String kind : KINDS) {
            for (JsonNode note : affair.path(kind)) {
                findings.add(new NotedFinding(kind, note.path("id").asText(), evidence(note), sort(kind, note),
                        party(kind, note)));
            }
        }
        return new NotedAffair(findings);
    }

    private static List<Evidence> evidence(JsonNode note) {
        List<Evidence> all = new ArrayList<>();
        for (JsonNode one : note.path("evidence")) {
            all.add(new Evidence(one.path("report").asText(), one.has("entry") ? one.path("entry").asInt() : null,
                    one.path("words").asText()));
        }
        return all;
    }

    private static @Nullable String sort(String kind, JsonNode note) {
        return switch (kind) {
            case "events" -> text(note, "status");
            case "commitments" -> text(note, "act");
            case "proposals" -> text(note, "points");
            case "assessments" -> "positive".equals(text(note, "direction")) ? "favourable" : "adverse";
            case "pressures" -> "against".equals(text(note, "way")) ? "adverse" : "favourable";
            default -> null;
        };
    }

    private static @Nullable String party(String kind, JsonNode note) {
        return switch (kind) {
            case "commitments" -> text(note, "from");
            case "pressures" -> text(note, "on");
            default -> null;
        };
    }

    private static @Nullable String text(JsonNode note, String key) {
        return note.hasNonNull(key) ? note.path(key).asText() : null;
    }
}
