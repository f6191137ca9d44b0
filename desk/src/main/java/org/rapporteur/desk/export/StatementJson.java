package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Writes the statements of one report. */
final class StatementJson {

    private final JsonGenerator json;
    private final String text;
    private final JsonParts parts;

    StatementJson(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
        this.parts = new JsonParts(json, text);
    }

    void write(Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        json.writeStringField("report", statement.report());
        json.writeArrayFieldStart("chain");
        for (Hop hop : statement.chain()) {
            hop(hop);
        }
        json.writeEndArray();
        json.writeStringField("act", statement.act().label());
        json.writeStringField("form", statement.form().label());
        json.writeBooleanField("negated", statement.chain().stream().anyMatch(hop -> negated(hop.cue())));
        parts.spans("content", statement.content());
        addressee(statement.addressee());
        parts.spans("hedges", statement.hedges());
        parts.spans("spans", statement.spans());
        json.writeStringField("reason", statement.reason());
        json.writeEndObject();
    }

    private void hop(Hop hop) throws IOException {
        Cue cue = hop.cue();
        json.writeStartObject();
        json.writeStringField("text", hop.text());
        json.writeStringField("kind", hop.kind().label());
        parts.string("party", hop.party());
        json.writeArrayFieldStart("parties");
        for (String party : hop.parties()) {
            json.writeString(party);
        }
        json.writeEndArray();
        parts.string("cue", cue == null ? null : words(cue.spans()));
        parts.string("act", cue == null ? null : cue.act().label());
        parts.string("lemma", cue == null ? null : cue.lemma());
        json.writeBooleanField("negated", negated(cue));
        parts.spans("spans", hop.spans());
        parts.spans("cue_spans", cue == null ? List.of() : cue.spans());
        json.writeEndObject();
    }

    private static boolean negated(@Nullable Cue cue) {
        return cue != null && cue.negated();
    }

    private void addressee(@Nullable Addressee addressee) throws IOException {
        if (addressee == null) {
            json.writeNullField("addressee");
            return;
        }
        json.writeObjectFieldStart("addressee");
        json.writeStringField("text", addressee.text());
        parts.string("party", addressee.party());
        json.writeNumberField("start", addressee.span().start());
        json.writeNumberField("end", addressee.span().end());
        json.writeEndObject();
    }

    private String words(List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(words.isEmpty() ? "" : " … ").append(span.in(text));
        }
        return words.toString();
    }
}
