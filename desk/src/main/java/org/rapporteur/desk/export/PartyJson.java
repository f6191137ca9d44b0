package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Tie;

/** Writes the parties. */
final class PartyJson {

    private final JsonGenerator json;

    PartyJson(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Party> parties) throws IOException {
        json.writeArrayFieldStart("parties");
        for (Party party : parties) {
            json.writeStartObject();
            json.writeStringField("id", party.id());
            json.writeStringField("name", party.name());
            json.writeStringField("kind", party.kind().label());
            json.writeArrayFieldStart("names");
            for (String name : party.names()) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("ties");
            for (Tie tie : party.ties()) {
                json.writeStartObject();
                json.writeStringField("role", tie.role());
                JsonExport.stringOrNull(json, "to", tie.to());
                mentions("evidence", tie.evidence());
                json.writeEndObject();
            }
            json.writeEndArray();
            mentions("mentions", party.mentions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void mentions(String key, List<Mention> mentions) throws IOException {
        json.writeArrayFieldStart(key);
        for (Mention mention : mentions) {
            json.writeStartObject();
            json.writeStringField("report", mention.report());
            json.writeNumberField("start", mention.span().start());
            json.writeNumberField("end", mention.span().end());
            json.writeStringField("text", mention.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
