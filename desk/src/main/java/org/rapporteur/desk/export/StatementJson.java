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

    StatementJson(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
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
        spans("content", statement.content());
        addressee(statement.addressee());
        spans("hedges", statement.hedges());
        spans("spans", statement.spans());
        json.writeStringField("reason", statement.reason());
        json.writeEndObject();
    }

    private void hop(Hop hop) throws IOException {
        Cue cue = hop.cue();
        json.writeStartObject();
        json.writeStringField("text", hop.text());
        json.writeStringField("kind", hop.kind().label());
        JsonExport.stringOrNull(json, "party", hop.party());
        json.writeArrayFieldStart("parties");
        for (String party : hop.parties()) {
            json.writeString(party);
        }
        json.writeEndArray();
        JsonExport.stringOrNull(json, "cue", cue == null ? null : words(cue.spans()));
        JsonExport.stringOrNull(json, "act", cue == null ? null : cue.act().label());
        JsonExport.stringOrNull(json, "lemma", cue == null ? null : cue.lemma());
        json.writeBooleanField("negated", negated(cue));
        spans("spans", hop.spans());
        spans("cue_spans", cue == null ? List.of() : cue.spans());
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
        JsonExport.stringOrNull(json, "party", addressee.party());
        json.writeNumberField("start", addressee.span().start());
        json.writeNumberField("end", addressee.span().end());
        json.writeEndObject();
    }

    private void spans(String key, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : spans) {
            json.writeStartObject();
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeStringField("text", span.in(text));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String words(List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(words.isEmpty() ? "" : " … ").append(span.in(text));
        }
        return words.toString();
    }
}
