package org.rapporteur.desk.outlook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.rapporteur.outlook.graph.Step;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Evidence;
import org.rapporteur.outlook.stability.Concept;

/** The outlook as data; {@code outlook.schema.json} describes it. */
final class JsonForm implements Form {

    @Override
    public void write(View view, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("name", view.conflict().name());
            json.writeStringField("can", CAN);
            json.writeStringField("cannot", CANNOT);
            model(json, view);
            json.writeArrayFieldStart("states");
            for (View.Row row : view.rows()) {
                state(json, view, row);
            }
            json.writeEndArray();
            json.writeNumberField("holding", view.holding());
            if (view.chosen() >= 0) {
                chosen(json, view);
            }
            json.writeEndObject();
        }
        out.write("\n");
    }

    private static void model(JsonGenerator json, View view) throws IOException {
        Conflict conflict = view.conflict();
        json.writeNumberField("stateCount", conflict.states().size());
        json.writeBooleanField("preferencesComplete", view.complete());
        if (conflict.statusQuo() >= 0) {
            json.writeNumberField("statusQuo", conflict.statusQuo() + 1);
        }
        strings(json, "deciders", conflict.deciders().stream().map(decider -> decider.name()).toList());
        json.writeArrayFieldStart("options");
        for (var option : conflict.options()) {
            json.writeStartObject();
            json.writeStringField("name", option.name());
            json.writeStringField("decider", conflict.deciders().get(option.owner()).name());
            json.writeStringField("change", option.change().words());
            evidence(json, "evidence", option.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "concepts", view.concepts().stream().map(Concept::label).toList());
    }

    private static void state(JsonGenerator json, View view, View.Row row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", row.state() + 1);
        json.writeStringField("vector", row.vector());
        json.writeStringField("name", row.name());
        json.writeObjectFieldStart("verdicts");
        for (int k = 0; k < row.forAll().size(); k++) {
            Concept concept = view.concepts().get(k);
            json.writeObjectFieldStart(concept.label());
            json.writeStringField("all", row.forAll().get(k).words());
            for (int decider = 0; decider < view.conflict().deciders().size(); decider++) {
                if (decider == 0) {
                    json.writeObjectFieldStart("deciders");
                }
                json.writeStringField(view.conflict().deciders().get(decider).name(),
                        view.outlook().answer(concept, decider, row.state()).words());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
        Optional<View.Way> way = view.outlook().graph().size() <= View.SMALL ? view.way(row.state()) : Optional.empty();
        if (way.isPresent()) {
            steps(json, view, way.get());
        }
        json.writeEndObject();
    }

    private static void steps(JsonGenerator json, View view, View.Way way) throws IOException {
        Wording wording = new Wording(view.conflict());
        json.writeArrayFieldStart("way");
        for (Step step : way.steps()) {
            json.writeStartObject();
            json.writeStringField("decider", wording.decider(step.decider()));
            json.writeNumberField("from", step.from() + 1);
            json.writeNumberField("to", step.to() + 1);
            json.writeBooleanField("gains", view.outlook().known().get(step.decider()).better(step.to(), step.from()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void chosen(JsonGenerator json, View view) throws IOException {
        json.writeObjectFieldStart("chosen");
        json.writeNumberField("number", view.chosen() + 1);
        json.writeArrayFieldStart("plays");
        for (Play play : view.plays(view.chosen())) {
            json.writeStartObject();
            strings(json, "concepts", play.concepts().stream().map(Concept::label).toList());
            json.writeStringField("decider", new Wording(view.conflict()).decider(play.decider()));
            json.writeStringField("verdict", play.answer().words());
            strings(json, "lines", play.lines());
            evidence(json, "restsOn", play.restsOn());
            evidence(json, "turnsWithout", play.turnsWithout());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void evidence(JsonGenerator json, String name, List<Evidence> evidence) throws IOException {
        json.writeArrayFieldStart(name);
        for (Evidence one : evidence) {
            json.writeStartObject();
            json.writeStringField("report", one.report());
            json.writeStringField("quote", one.quote());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
