package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rapporteur.desk.brief.Timeline;

/** Writes what is dated, in order, each with the finding it leads to. */
final class TimelineJson {

    private final JsonGenerator json;

    TimelineJson(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Timeline.Dated> timeline) throws IOException {
        json.writeArrayFieldStart("timeline");
        for (Timeline.Dated dated : timeline) {
            json.writeStartObject();
            json.writeStringField("from", dated.from().toString());
            json.writeStringField("to", dated.to().toString());
            json.writeStringField("text", dated.moment().text());
            json.writeStringField("part", dated.part().name().toLowerCase(Locale.ROOT));
            json.writeStringField("finding", dated.item().told().id());
            json.writeStringField("report", dated.item().told().report());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
