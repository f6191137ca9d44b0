package org.rapporteur.desk.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows every reference of what comes of comparing reports, in a brief as data. */
public final class References {

    private static final List<String> FINDINGS = List.of("statements", "events", "commitments", "proposals",
            "assessments", "pressures", "forecasts");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Set<String> wrong = new HashSet<>();

    private References() {}

    /** What leads nowhere, and words that are not those of the report at their place. */
    public static Set<String> unresolved(JsonNode brief) {
        References references = new References();
        brief.path("reports").forEach(one -> references.texts.put(one.path("id").asText(), one.path("text").asText()));
        Set<String> findings = ids(brief, "statements");
        FINDINGS.forEach(kind -> findings.addAll(ids(brief, kind)));
        Set<String> subjects = ids(brief, "occasions");
        subjects.addAll(ids(brief, "courses"));
        subjects.addAll(ids(brief, "parties"));
        references.known.putAll(Map.of("report", references.texts.keySet(), "reports", references.texts.keySet(),
                "finding", findings, "statement", ids(brief, "statements"), "party", ids(brief, "parties"),
                "occasion", ids(brief, "occasions"), "id of what it is about", subjects, "succeeded",
                ids(brief, "courses")));
        for (String key : List.of("unnamed", "statements")) {
            references.known.put(key, ids(brief, "statements"));
        }
        for (String key : List.of("told", "left_out")) {
            references.known.put(key, ids(brief, "occasions"));
        }
        references.known.put("disagreements_left_out", ids(brief, "disagreements"));
        for (String key : List.of("assessments", "favourable", "adverse", "mixed")) {
            references.known.put(key, ids(brief, "assessments"));
        }
        for (String array : List.of("stories", "occasions", "claims", "disagreements", "updates", "courses",
                "tellings")) {
            brief.path(array).forEach(references::follow);
        }
        brief.path("kinships").forEach(references::kinship);
        return references.wrong;
    }

    private void follow(JsonNode node) {
        if (node.has("report")) {
            placed(node.path("report"), node);
        }
        node.properties().forEach(field -> {
            String key = field.getKey().equals("about") ? "id of what it is about" : field.getKey();
            JsonNode value = field.getKey().equals("about") ? field.getValue().path("id") : field.getValue();
            check(key, value);
        });
        node.forEach(this::follow);
    }

    private void check(String key, JsonNode value) {
        Set<String> ids = known.get(key);
        if (ids == null || value.isNull() || value.isNumber()) {
            return;
        }
        if (value.isArray()) {
            value.forEach(one -> check(key, one));
        } else if (!ids.contains(value.asText())) {
            wrong.add("no " + key + " " + value);
        }
    }

    private void kinship(JsonNode kinship) {
        kinship.path("passages").forEach(passage -> {
            placed(kinship.path("earlier"), passage.path("earlier"));
            placed(kinship.path("later"), passage.path("later"));
        });
    }

    private void placed(JsonNode report, JsonNode place) {
        String text = texts.get(report.asText());
        if (text == null) {
            wrong.add("no report " + report);
        } else if (!text.substring(place.path("start").asInt(), place.path("end").asInt())
                .equals(place.path("text").asText())) {
            wrong.add("elsewhere: " + place);
        }
    }

    private static Set<String> ids(JsonNode brief, String array) {
        Set<String> ids = new HashSet<>();
        brief.path(array).forEach(element -> ids.add(element.path("id").asText()));
        return ids;
    }
}
