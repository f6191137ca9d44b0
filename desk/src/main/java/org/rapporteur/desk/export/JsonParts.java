package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;

/** Writes what findings of all kinds are made of, for one report. */
final class JsonParts {

    private final JsonGenerator json;
    private final String text;

    JsonParts(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
    }

    void string(String key, @Nullable String value) throws IOException {
        JsonExport.stringOrNull(json, key, value);
    }

    void spans(String key, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : spans) {
            span(span);
        }
        json.writeEndArray();
    }

    void span(String key, @Nullable Span span) throws IOException {
        json.writeFieldName(key);
        if (span == null) {
            json.writeNull();
        } else {
            span(span);
        }
    }

    private void span(Span span) throws IOException {
        json.writeStartObject();
        place(span, span.in(text));
        json.writeEndObject();
    }

    private void place(Span span, String words) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", words);
    }

    void participants(String key, List<Participant> participants) throws IOException {
        json.writeArrayFieldStart(key);
        for (Participant participant : participants) {
            participant(participant);
        }
        json.writeEndArray();
    }

    void participant(String key, @Nullable Participant participant) throws IOException {
        json.writeFieldName(key);
        participant(participant);
    }

    private void participant(@Nullable Participant participant) throws IOException {
        if (participant == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        place(participant.span(), participant.text());
        string("party", participant.party());
        json.writeEndObject();
    }

    /** A time expression: as written, and the days it can mean, each null when open. */
    void moment(String key, @Nullable Moment moment) throws IOException {
        json.writeFieldName(key);
        if (moment == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        place(moment.span(), moment.text());
        json.writeStringField("kind", label(moment.kind()));
        string("from", moment.from() == null ? null : moment.from().toString());
        string("to", moment.to() == null ? null : moment.to().toString());
        json.writeStringField("precision", label(moment.precision()));
        json.writeStringField("value", moment.value());
        json.writeStringField("modifier", label(moment.modifier()));
        json.writeStringField("reason", moment.reason());
        json.writeEndObject();
    }

    /** The name as it stands in exports: lower case with blanks, the same in every locale. */
    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
