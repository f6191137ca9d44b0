package org.rapporteur.desk.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Breaks lines after every top-level key and after every element of a top-level array, so that two briefs can be compared. */
final class OneElementALine extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;
    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth == 1 ? ": " : ":");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, entries);
        json.writeRaw('}');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        close(json, values);
        json.writeRaw(']');
    }

    private void close(JsonGenerator json, int elements) throws IOException {
        depth--;
        if (elements > 0 && depth < 2) {
            json.writeRaw('\n');
        }
    }

    private void breakLine(JsonGenerator json) throws IOException {
        if (depth <= 2) {
            json.writeRaw('\n');
        }
    }
}
