package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Pressure;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Told;

/** Writes the findings of one report that are no statements. */
final class ToldJson {

    private final JsonGenerator json;
    private final JsonParts parts;

    ToldJson(JsonGenerator json, String text) {
        this.json = json;
        this.parts = new JsonParts(json, text);
    }

    void write(Told told) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", told.id());
        json.writeStringField("report", told.report());
        parts.string("statement", told.statement());
        switch (told) {
            case Event event -> event(event);
            case Commitment commitment -> commitment(commitment);
            case Proposal proposal -> proposal(proposal);
            case Assessment assessment -> assessment(assessment);
            case Pressure pressure -> pressure(pressure);
            case Forecast forecast -> forecast(forecast);
        }
        parts.spans("spans", told.spans());
        json.writeStringField("reason", told.reason());
        json.writeEndObject();
    }

    private void event(Event event) throws IOException {
        json.writeStringField("category", event.category().label());
        json.writeStringField("kind", event.kind());
        json.writeStringField("status", event.status().label());
        parts.participants("who", event.who());
        parts.participants("other", event.other());
        parts.moment("when", event.when());
        parts.participant("where", event.where());
        attributes(event.attributes());
        parts.spans("trigger", event.trigger());
        parts.spans("hedges", event.hedges());
    }

    private void attributes(List<Attribute> attributes) throws IOException {
        json.writeArrayFieldStart("attributes");
        for (Attribute attribute : attributes) {
            json.writeStartObject();
            json.writeStringField("name", attribute.name());
            json.writeStringField("value", attribute.value());
            json.writeNumberField("start", attribute.span().start());
            json.writeNumberField("end", attribute.span().end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void commitment(Commitment commitment) throws IOException {
        json.writeStringField("act", commitment.act().label());
        parts.participant("from", commitment.from());
        parts.participants("to", commitment.to());
        parts.spans("what", commitment.what());
        parts.span("condition", commitment.condition());
        parts.moment("deadline", commitment.deadline());
        json.writeStringField("status", commitment.status().label());
        json.writeBooleanField("own_word", commitment.ownWord());
        parts.spans("trigger", commitment.trigger());
        parts.spans("hedges", commitment.hedges());
    }

    private void proposal(Proposal proposal) throws IOException {
        Integer points = proposal.points();
        json.writeStringField("name", proposal.name());
        json.writeFieldName("points");
        if (points == null) {
            json.writeNull();
        } else {
            json.writeNumber(points);
        }
        parts.participants("sponsors", proposal.sponsors());
        parts.participants("to", proposal.to());
        parts.spans("contents", proposal.contents());
        json.writeArrayFieldStart("answers");
        for (Answer answer : proposal.answers()) {
            json.writeStartObject();
            json.writeStringField("way", answer.way().label());
            parts.participant("by", answer.by());
            parts.span("words", answer.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        parts.spans("trigger", proposal.trigger());
    }

    private void assessment(Assessment assessment) throws IOException {
        parts.participant("by", assessment.by());
        parts.participant("on", assessment.on());
        json.writeStringField("direction", assessment.direction().label());
        parts.spans("words", assessment.words());
        json.writeBooleanField("quoted", assessment.quoted());
        json.writeBooleanField("loaded", assessment.loaded());
    }

    private void pressure(Pressure pressure) throws IOException {
        json.writeStringField("kind", pressure.kind().label());
        parts.participant("on", pressure.on());
        json.writeStringField("direction", pressure.direction().label());
        parts.spans("what", pressure.what());
    }

    private void forecast(Forecast forecast) throws IOException {
        parts.spans("content", forecast.content());
        parts.participant("about", forecast.about());
        parts.moment("horizon", forecast.horizon());
        parts.spans("likelihood", forecast.likelihood());
        json.writeBooleanField("negated", forecast.negated());
    }
}
