package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.comparison.Telling;

/** Writes how an outlet tells the affair: counts are the lengths of the lists of what they count. */
final class TellingJson {

    private final JsonGenerator json;
    private final EvidenceJson parts;

    TellingJson(JsonGenerator json, EvidenceJson parts) {
        this.json = json;
        this.parts = parts;
    }

    /** Into an object that is open. */
    void write(Telling telling) throws IOException {
        parts.text("outlet", telling.outlet());
        parts.strings("reports", telling.reports());
        json.writeNumberField("statements", telling.statements());
        parts.strings("unnamed", telling.unnamed());
        json.writeArrayFieldStart("carried");
        for (Telling.Carried carried : telling.carried()) {
            json.writeStartObject();
            parts.text("party", carried.party());
            parts.strings("statements", carried.statements());
            json.writeEndObject();
        }
        json.writeEndArray();
        parts.strings("told", telling.told());
        parts.strings("left_out", telling.leftOut());
        parts.strings("disagreements_left_out", telling.disagreementsLeftOut());
        json.writeArrayFieldStart("loaded");
        for (Telling.Loaded loaded : telling.loaded()) {
            json.writeStartObject();
            parts.text("target", loaded.target());
            parts.text("party", loaded.party());
            parts.strings("assessments", loaded.assessments());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("judged");
        for (Telling.Judged judged : telling.judged()) {
            json.writeStartObject();
            parts.text("party", judged.party());
            parts.strings("favourable", judged.favourable());
            parts.strings("adverse", judged.adverse());
            parts.strings("mixed", judged.mixed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
