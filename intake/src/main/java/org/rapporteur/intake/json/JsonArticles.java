package org.rapporteur.intake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.intake.article.Outcome;
import org.rapporteur.intake.bytes.Decoded;
import org.rapporteur.intake.bytes.Decoder;
import org.rapporteur.intake.date.DateReader;

/** Reads JSON: one article, an array of them, or an object that holds such an array; and single lines of JSON Lines. */
public final class JsonArticles {

    /** Names of an array of articles inside an object. */
    private static final Set<String> CONTAINERS = Set.of("articles", "items", "reports", "results", "documents", "data",
            "@graph");

    private final ObjectMapper mapper;
    private final ArticleFields fields;

    /** @param mostBytes the largest article, in bytes */
    public JsonArticles(DateReader dates, int mostBytes) {
        StreamReadConstraints limits = StreamReadConstraints.builder().maxStringLength(mostBytes).maxNestingDepth(200)
                .build();
        mapper = new ObjectMapper(JsonFactory.builder().streamReadConstraints(limits)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build());
        fields = new ArticleFields(dates);
    }

    /** One line of JSON Lines. */
    public Outcome line(String source, byte[] line) {
        if (!(Decoder.decode(line) instanceof Decoded.Text decoded)) {
            return Outcome.refused(source, "This line is not text; save the file again as UTF-8.");
        }
        try (JsonParser parser = mapper.createParser(decoded.text())) {
            JsonNode article = mapper.readTree(parser);
            if (article == null || parser.nextToken() != null) {
                return Outcome.refused(source, "More than one JSON value stands on this line; put each on its own.");
            }
            return fields.read(source, article);
        } catch (IOException broken) {
            return Outcome.refused(source, "This line is not sound JSON: " + problem(broken));
        }
    }

    /** True when the bytes are one whole JSON object and nothing else. */
    public boolean isWhole(byte[] line) {
        try (JsonParser parser = mapper.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException broken) {
            return false;
        }
    }

    /**
     * A whole document, one article at a time. What stands before a fault in it is read.
     *
     * @param job takes the making of each article, to be done now or later
     */
    public void document(String source, InputStream in, Consumer<Supplier<Outcome>> job) throws IOException {
        int read = 0;
        try (JsonParser parser = mapper.createParser(in)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                elements(source + ", item ", parser, job);
                read++;
            } else if (first == JsonToken.START_OBJECT) {
                object(source, parser, job);
                read++;
            } else {
                throw new NoArticle("JSON of articles begins with { or [.");
            }
            if (parser.nextToken() != null) {
                throw new NoArticle("something follows after the end of the JSON.");
            }
        } catch (JsonProcessingException broken) {
            String before = read == 0 ? "" : " What stands before it was read.";
            job.accept(() -> Outcome.refused(source, "The JSON is damaged: " + problem(broken) + before));
        }
    }

    private void elements(String place, JsonParser parser, Consumer<Supplier<Outcome>> job) throws IOException {
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            index++;
            JsonNode article = mapper.readTree(parser);
            String source = place + index;
            job.accept(() -> fields.read(source, article));
        }
    }

    private void object(String source, JsonParser parser, Consumer<Supplier<Outcome>> job) throws IOException {
        ObjectNode rest = mapper.createObjectNode();
        boolean contained = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && CONTAINERS.contains(name.toLowerCase(Locale.ROOT))) {
                contained = true;
                elements(source + ", " + name + " ", parser, job);
            } else {
                rest.set(name, mapper.readTree(parser));
            }
        }
        if (!contained || fields.hasText(rest)) {
            job.accept(() -> fields.read(source, rest));
        }
    }

    /** The parser's own words, without its reading of positions in sources, and with the line. */
    private static String problem(IOException broken) {
        if (broken instanceof JsonProcessingException json) {
            String message = json.getOriginalMessage();
            int end = message.indexOf('\n');
            String first = end < 0 ? message : message.substring(0, end);
            String where = json.getLocation() == null
                    ? ""
                    : " (line " + json.getLocation().getLineNr() + ", column " + json.getLocation().getColumnNr() + ")";
            return (first.length() > 160 ? first.substring(0, 160) + "..." : first) + where + ".";
        }
        return String.valueOf(broken.getMessage());
    }

    /** Sound as JSON so far, but not what holds articles. */
    private static final class NoArticle extends JsonProcessingException {
        NoArticle(String message) {
            super(message);
        }
    }
}
