package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Report;
import org.rapporteur.model.comparison.Claim;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Kinship;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Telling;
import org.rapporteur.model.comparison.Update;

/** Writes what came of holding the reports against each other, an array a kind. */
final class ComparisonJson {

    /** How one element of an array is written. */
    @FunctionalInterface
    private interface Element<T> {
        void write(T element) throws IOException;
    }

    private final JsonGenerator json;
    private final EvidenceJson parts;

    ComparisonJson(JsonGenerator json, List<Report> reports) {
        this.json = json;
        this.parts = new EvidenceJson(json, reports);
    }

    void write(Comparison comparison) throws IOException {
        array("stories", comparison.stories(), this::story);
        array("kinships", comparison.kinships(), this::kinship);
        array("occasions", comparison.occasions(), this::occasion);
        array("claims", comparison.claims(), this::claim);
        array("disagreements", comparison.disagreements(), this::disagreement);
        array("updates", comparison.updates(), this::update);
        array("courses", comparison.courses(), this::course);
        TellingJson tellings = new TellingJson(json, parts);
        array("tellings", comparison.tellings(), (Telling telling) -> tellings.write(telling));
    }

    private <T> void array(String key, List<T> elements, Element<T> writer) throws IOException {
        json.writeArrayFieldStart(key);
        for (T element : elements) {
            json.writeStartObject();
            writer.write(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void story(Story story) throws IOException {
        parts.text("id", story.id());
        parts.strings("words", story.words());
        parts.strings("reports", story.reports());
    }

    private void kinship(Kinship kinship) throws IOException {
        parts.text("earlier", kinship.earlier());
        parts.text("later", kinship.later());
        json.writeBooleanField("one_text", kinship.oneText());
        json.writeNumberField("share_of_earlier", kinship.shareOfEarlier());
        json.writeNumberField("share_of_later", kinship.shareOfLater());
        json.writeArrayFieldStart("passages");
        for (Kinship.Passage passage : kinship.passages()) {
            json.writeStartObject();
            json.writeObjectFieldStart("earlier");
            parts.place(kinship.earlier(), passage.earlier());
            json.writeEndObject();
            json.writeObjectFieldStart("later");
            parts.place(kinship.later(), passage.later());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void occasion(Occasion occasion) throws IOException {
        parts.text("id", occasion.id());
        parts.text("category", occasion.category().label());
        parts.text("kind", occasion.kind());
        parts.text("heading", occasion.heading());
        parts.text("status", occasion.status().label());
        json.writeArrayFieldStart("who");
        for (Participant participant : occasion.who()) {
            named(participant);
        }
        json.writeEndArray();
        parts.text("from", occasion.from());
        parts.text("to", occasion.to());
        json.writeFieldName("where");
        named(occasion.where());
        parts.evidence("tellings", occasion.tellings());
        parts.voices(occasion.voices());
        json.writeArrayFieldStart("doubts");
        for (Occasion.Doubt doubt : occasion.doubts()) {
            json.writeStartObject();
            parts.text("occasion", doubt.occasion());
            parts.text("why", doubt.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A participant without its place: it may stand in any of the reports that tell of the occasion. */
    private void named(@Nullable Participant participant) throws IOException {
        if (participant == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        parts.text("text", participant.text());
        parts.text("party", participant.party());
        json.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
        parts.text("id", claim.id());
        parts.text("heading", claim.heading());
        parts.evidence("tellings", claim.tellings());
        parts.voices(claim.voices());
        parts.text("why", claim.why());
    }

    private void disagreement(Disagreement disagreement) throws IOException {
        parts.text("id", disagreement.id());
        parts.about(disagreement.about());
        parts.text("attribute", disagreement.attribute());
        parts.sides(disagreement.sides());
        parts.text("why", disagreement.why());
    }

    private void update(Update update) throws IOException {
        parts.text("id", update.id());
        parts.about(update.about());
        parts.text("attribute", update.attribute());
        parts.sides(update.sides());
        parts.text("why", update.why());
    }

    private void course(Course course) throws IOException {
        parts.text("id", course.id());
        parts.text("kind", EvidenceJson.label(course.kind()));
        parts.text("heading", course.heading());
        parts.text("now", EvidenceJson.label(course.now()));
        parts.text("deadline", course.deadline());
        parts.evidence("tellings", course.tellings());
        parts.voices(course.voices());
        json.writeArrayFieldStart("steps");
        for (Course.Step step : course.steps()) {
            json.writeStartObject();
            parts.text("status", EvidenceJson.label(step.status()));
            parts.text("text", step.words());
            parts.text("from", step.from());
            parts.text("to", step.to());
            json.writeFieldName("evidence");
            parts.evidence(step.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        parts.strings("succeeded", course.succeeded());
    }
}
