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
 * What a careful reader noted as disagreements, and what only looks like one.
 *
 * @param disagreements what must be shown
 * @param others what must not be shown as a disagreement
 */
public record NotedDisagreements(List<Noted> disagreements, List<Noted> others) {

    /**
     * Values beside each other.
     *
     * @param id as noted
     * @param attribute what is compared
     * @param values the words of each value
     */
    public record Noted(String id, String attribute, List<Value> values) {

        public Noted {
            values = List.copyOf(values);
        }
    }

    /** A value, equal for places that tell the same, and where it is told. */
    public record Value(String value, Evidence evidence) {}

    public NotedDisagreements {
        disagreements = List.copyOf(disagreements);
        others = List.copyOf(others);
    }

    /** Reads the notes on an affair; none when there is no such file. */
    public static NotedDisagreements read(Path folder) throws IOException {
        Path file = folder.resolve("affair.json");
        if (!Files.exists(file)) {
            return new NotedDisagreements(List.of(), List.of());
        }
        JsonNode affair = new ObjectMapper().readTree(file.toFile());
        return new NotedDisagreements(noted(affair.path("disagreements")), noted(affair.path("notDisagreements")));
    }

    private static List<Noted> noted(JsonNode notes) {
        List<Noted> all = new ArrayList<>();
        for (JsonNode note : notes) {
            List<Value> values = new ArrayList<>();
            for (JsonNode value : note.path("values")) {
                JsonNode place = value.path("evidence");
                values.add(new Value(value.path("value").asText(), new Evidence(place.path("report").asText(),
                        place.has("entry") ? place.path("entry").asInt() : null, place.path("words").asText())));
            }
            all.add(new Noted(note.path("id").asText(), note.path("attribute").asText(), values));
        }
        return all;
    }
}
