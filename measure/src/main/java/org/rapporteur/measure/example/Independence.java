package org.rapporteur.measure.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Kinships;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.Case;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Voice;

/**
 * Holds the independent voices against the notes: reports noted as one voice must be counted as one behind the words noted,
 * and all other reports each as their outlet's own.
 *
 * @param right the ids of the notes that hold
 * @param wrong what differs, one line each
 */
public record Independence(List<String> right, List<String> wrong) {

    public Independence {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    /**
     * Compares.
     *
     * @param notes the folder of notes; nothing is right or wrong when it says nothing of the affair
     * @throws IllegalArgumentException when a noted report was not read
     */
    public static Independence of(Case found, Path notes) throws IOException {
        Voices voices = new Voices(new CaseIndex(found), new Kinships().among(found.readings()));
        Path file = notes.resolve("affair.json");
        if (!Files.exists(file)) {
            return new Independence(List.of(), List.of());
        }
        JsonNode affair = new ObjectMapper().readTree(file.toFile());
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<Evidence> all = new ArrayList<>();
        found.readings().forEach(reading -> all.add(evidence(reading, "")));
        for (JsonNode note : affair.path("independence")) {
            List<Evidence> words = words(found, note);
            int counted = voices.behind(words).size();
            if (counted == 1) {
                right.add(note.path("id").asText());
            } else {
                wrong.add(note.path("id").asText() + ": one voice, counted as " + counted);
            }
        }
        for (Voice voice : voices.behind(all)) {
            if (voice.reports().size() > 1 && !isNoted(found, affair, voice)) {
                wrong.add("nobody noted that these are one voice: " + String.join(" ", voice.ties()));
            }
        }
        return new Independence(right, wrong);
    }

    /** A figure for the reader of the score. */
    public String figure() {
        return String.format(Locale.ROOT, "%-34s %3d of %3d", "voices as noted", right.size(),
                right.size() + wrong.size());
    }

    /** The words of a note; of a report without words of its own those of another where it has them too, else its opening. */
    private static List<Evidence> words(Case found, JsonNode note) {
        Map<String, List<String>> byReport = new LinkedHashMap<>();
        List<String> any = new ArrayList<>();
        note.path("reports").forEach(report -> byReport.put(report.asText(), new ArrayList<>()));
        for (String key : List.of("shared", "evidence")) {
            for (JsonNode one : note.path(key)) {
                byReport.computeIfAbsent(one.path("report").asText(), unused -> new ArrayList<>())
                        .add(one.path("words").asText());
                any.add(one.path("words").asText());
            }
        }
        List<Evidence> words = new ArrayList<>();
        byReport.forEach((report, own) -> {
            Reading reading = reading(found, report);
            (own.isEmpty() ? any.stream().filter(reading.report().text()::contains).toList() : own)
                    .forEach(some -> words.add(evidence(reading, some)));
            if (words.stream().noneMatch(evidence -> evidence.report().equals(reading.report().id()))) {
                words.add(evidence(reading, ""));
            }
        });
        return words;
    }

    private static Evidence evidence(Reading reading, String words) {
        int at = Math.max(0, reading.report().text().indexOf(words));
        Span span = new Span(at, at + words.length());
        String statement = reading.statements().stream()
                .filter(one -> one.spans().stream().anyMatch(span::overlaps)).findFirst().map(Statement::id)
                .orElse(null);
        return new Evidence(reading.report().id(), span, null, statement);
    }

    private static Reading reading(Case found, String place) {
        return found.readings().stream().filter(reading -> reading.report().source().contains(place)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Notes on " + place + ", but it was not read."));
    }

    /** True when all reports of a voice are of one outlet or stand in one note. */
    private static boolean isNoted(Case found, JsonNode affair, Voice voice) {
        List<Reading> readings = found.readings().stream()
                .filter(reading -> voice.reports().contains(reading.report().id())).toList();
        List<String> outlets = readings.stream().map(reading -> String.valueOf(reading.report().outlet())).distinct()
                .toList();
        for (JsonNode note : affair.path("independence")) {
            List<String> places = new ArrayList<>();
            note.path("reports").forEach(place -> places.add(place.asText()));
            List<String> noted = found.readings().stream()
                    .filter(reading -> places.stream().anyMatch(reading.report().source()::contains))
                    .map(reading -> String.valueOf(reading.report().outlet())).toList();
            if (noted.containsAll(outlets)) {
                return true;
            }
        }
        return outlets.size() == 1;
    }
}
