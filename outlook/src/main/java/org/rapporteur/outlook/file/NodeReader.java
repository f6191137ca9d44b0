package org.rapporteur.outlook.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.outlook.model.FaultyModelException;

/** Reads YAML or JSON into nodes that know their places; a text that begins with a brace is JSON. */
final class NodeReader {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(40)
            .maxStringLength(100_000).maxDocumentLength(64_000_000).build();

    private NodeReader() {}

    static Node read(String text) {
        JsonFactory factory = text.stripLeading().startsWith("{")
                ? JsonFactory.builder().streamReadConstraints(LIMITS).build()
                : YAMLFactory.builder().streamReadConstraints(LIMITS).build();
        try (JsonParser parser = factory.createParser(text)) {
            parser.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
            if (parser.nextToken() == null) {
                throw new FaultyModelException("line 1", "the file is empty", "write a model into it");
            }
            Node node = node(parser, "");
            if (parser.nextToken() != null) {
                throw new FaultyModelException(line(parser), "a second document begins", "keep one model a file");
            }
            return node;
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "line 1" : "line " + e.getLocation().getLineNr();
            throw new FaultyModelException(line, "is neither YAML nor JSON: " + firstLine(e.getOriginalMessage()),
                    "mend the notation");
        } catch (IOException e) {
            throw new FaultyModelException("line 1", "cannot be read: " + e.getMessage(), "check the file");
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }

    private static String line(JsonParser parser) {
        return "line " + parser.currentTokenLocation().getLineNr();
    }

    private static Node node(JsonParser parser, String path) throws IOException {
        String place = line(parser) + (path.isEmpty() ? "" : ", " + path);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Node> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, node(parser, path.isEmpty() ? name : path + "." + name));
            }
            return new Node.Fields(place, fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, path + "[" + (items.size() + 1) + "]"));
            }
            return new Node.Items(place, List.copyOf(items));
        }
        if (token == null || !token.isScalarValue()) {
            throw new FaultyModelException(place, "breaks off", "complete the file");
        }
        if (parser.getObjectId() != null || parser.getTypeId() != null) {
            throw new FaultyModelException(place, "has an anchor or a tag", "write the value out");
        }
        return new Node.Value(place, token == JsonToken.VALUE_NULL ? "" : parser.getText());
    }
}
