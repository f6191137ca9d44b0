package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Timeline;
import org.rapporteur.desk.brief.ToldKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Told;
import org.rapporteur.model.Unread;

/** The brief as JSON, by the schema that ships beside it: stable order of keys, one element of a top-level array a line. */
public final class JsonExport implements Brief.Export {

    private static final List<ToldKind> KINDS = List.of(ToldKind.EVENT, ToldKind.COMMITMENT, ToldKind.PROPOSAL,
            ToldKind.ASSESSMENT, ToldKind.PRESSURE, ToldKind.FORECAST);

    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Override
    public void write(Brief brief, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new OneElementALine());
            json.writeStartObject();
            json.writeStringField("generator", "Rapporteur");
            json.writeStringField("title", brief.title());
            stringOrNull(json, "as_of", brief.asOf() == null ? null : brief.asOf().toString());
            json.writeArrayFieldStart("reports");
            for (Report report : brief.affair().reports()) {
                report(json, report);
            }
            json.writeEndArray();
            new PartyJson(json).write(brief.affair().parties());
            json.writeArrayFieldStart("statements");
            for (Reading reading : brief.affair().readings()) {
                StatementJson statements = new StatementJson(json, reading.report().text());
                for (Statement statement : reading.statements()) {
                    statements.write(statement);
                }
            }
            json.writeEndArray();
            told(json, brief);
            new ComparisonJson(json, brief.affair().reports()).write(brief.comparison());
            new TimelineJson(json).write(Timeline.of(new Contents(brief).items()));
            json.writeArrayFieldStart("unread");
            for (Unread unread : brief.affair().unread()) {
                json.writeStartObject();
                json.writeStringField("source", unread.source());
                json.writeStringField("reason", unread.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void told(JsonGenerator json, Brief brief) throws IOException {
        for (ToldKind kind : KINDS) {
            json.writeArrayFieldStart(kind.plural());
            for (Reading reading : brief.affair().readings()) {
                ToldJson told = new ToldJson(json, reading.report().text());
                for (Told finding : reading.all(kind.type())) {
                    told.write(finding);
                }
            }
            json.writeEndArray();
        }
    }

    private static void report(JsonGenerator json, Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", report.id());
        json.writeStringField("source", report.source());
        stringOrNull(json, "title", report.title());
        stringOrNull(json, "outlet", report.outlet());
        stringOrNull(json, "author", report.author());
        stringOrNull(json, "published", report.published() == null ? null : report.published().toString());
        stringOrNull(json, "url", report.url());
        json.writeStringField("language", report.language());
        json.writeStringField("text", report.text());
        json.writeEndObject();
    }

    static void stringOrNull(JsonGenerator json, String key, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value);
        }
    }
}
