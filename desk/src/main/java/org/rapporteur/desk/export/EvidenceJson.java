package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Side;
import org.rapporteur.model.comparison.Subject;
import org.rapporteur.model.comparison.Voice;

/** Writes what lines of the comparison rest on: words of reports, and the voices behind them. */
final class EvidenceJson {

    private final JsonGenerator json;
    private final Map<String, String> texts = new HashMap<>();

    EvidenceJson(JsonGenerator json, List<Report> reports) {
        this.json = json;
        reports.forEach(report -> texts.put(report.id(), report.text()));
    }

    void evidence(String key, List<Evidence> all) throws IOException {
        json.writeArrayFieldStart(key);
        for (Evidence evidence : all) {
            evidence(evidence);
        }
        json.writeEndArray();
    }

    void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", evidence.report());
        place(evidence.report(), evidence.span());
        JsonExport.stringOrNull(json, "finding", evidence.finding());
        JsonExport.stringOrNull(json, "statement", evidence.statement());
        json.writeEndObject();
    }

    /** The place and the words there, into an object that is open. */
    void place(String report, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.in(texts.getOrDefault(report, "")));
    }

    void voices(List<Voice> voices) throws IOException {
        json.writeArrayFieldStart("voices");
        for (Voice voice : voices) {
            json.writeStartObject();
            json.writeStringField("name", voice.name());
            JsonExport.stringOrNull(json, "party", voice.party());
            strings("reports", voice.reports());
            strings("ties", voice.ties());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void about(Subject subject) throws IOException {
        json.writeObjectFieldStart("about");
        json.writeStringField("kind", label(subject.kind()));
        JsonExport.stringOrNull(json, "id", subject.id());
        json.writeStringField("text", subject.words());
        json.writeEndObject();
    }

    void sides(List<Side> sides) throws IOException {
        json.writeArrayFieldStart("sides");
        for (Side side : sides) {
            json.writeStartObject();
            json.writeStringField("value", side.value());
            evidence("evidence", side.evidence());
            voices(side.voices());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void strings(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void text(String key, @Nullable Object value) throws IOException {
        JsonExport.stringOrNull(json, key, value == null ? null : value.toString());
    }

    /** The name as it stands in exports: lower case with blanks, the same in every locale. */
    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
