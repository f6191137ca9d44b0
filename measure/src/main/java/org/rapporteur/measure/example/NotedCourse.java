package org.rapporteur.measure.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.measure.example.NotedAffair.Evidence;
import org.rapporteur.model.comparison.Course.Kind;
import org.rapporteur.model.comparison.Course.Status;

/**
 * What a careful reader wrote down of the course of a commitment, plan or forecast.
 *
 * @param evidence where reports tell of it
 * @param statuses what became of it; empty when it only stands, is open, or is not known
 */
record NotedCourse(Kind kind, String id, List<Evidence> evidence, Set<Status> statuses) {

    NotedCourse {
        evidence = List.copyOf(evidence);
        statuses = Set.copyOf(statuses);
    }

    /** Reads the courses out of the notes on the affair; none when there is no such file. */
    static List<NotedCourse> read(Path file) throws IOException {
        List<NotedCourse> courses = new ArrayList<>();
        if (!Files.exists(file)) {
            return courses;
        }
        JsonNode affair = new ObjectMapper().readTree(file.toFile());
        for (JsonNode note : affair.path("commitments")) {
            courses.add(of(Kind.COMMITMENT, note, texts(note.path("history"), "status")));
        }
        for (JsonNode note : affair.path("proposals")) {
            List<String> told = texts(note.path("answers"), "answer");
            if (note.hasNonNull("revisedBy")) {
                told.add("replaced");
            }
            courses.add(of(Kind.PROPOSAL, note, told));
        }
        for (JsonNode note : affair.path("forecasts")) {
            courses.add(of(Kind.FORECAST, note, List.of(note.path("outcome").asText())));
        }
        return courses;
    }

    private static NotedCourse of(Kind kind, JsonNode note, List<String> told) {
        Set<Status> statuses = new LinkedHashSet<>();
        for (String one : told) {
            Status status = status(one);
            if (status != null) {
                statuses.add(status);
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode one : note.path("evidence")) {
            evidence.add(new Evidence(one.path("report").asText(), one.has("entry") ? one.path("entry").asInt() : null,
                    one.path("words").asText()));
        }
        return new NotedCourse(kind, note.path("id").asText(), evidence, statuses);
    }

    private static List<String> texts(JsonNode all, String key) {
        List<String> texts = new ArrayList<>();
        all.forEach(one -> texts.add(one.path(key).asText()));
        return texts;
    }

    /** The status in the words of the notes; null for what is no change. */
    private static @Nullable Status status(String noted) {
        String first = noted.split(" ", -1)[0];
        return switch (first) {
            case "extended" -> Status.EXTENDED;
            case "carried" -> Status.CARRIED_OUT;
            case "met", "granted" -> Status.MET;
            case "lapsed", "deadline" -> Status.LAPSED;
            case "refused" -> Status.REFUSED;
            case "accepts", "accepted" -> Status.ACCEPTED;
            case "studies" -> Status.ANSWERED;
            case "replaced" -> Status.REPLACED;
            case "came" -> Status.CAME_TRUE;
            case "failed" -> Status.FAILED;
            default -> null;
        };
    }
}
