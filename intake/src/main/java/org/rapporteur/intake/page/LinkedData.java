package org.rapporteur.intake.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article among the schema.org data (JSON-LD) that a page carries; what is damaged is passed over. */
final class LinkedData {

    /** Nobody describes one article with more things. */
    private static final int MOST_THINGS = 5_000;

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build());

    /** The first article, with references to its author and publisher followed; null when there is none. */
    @Nullable
    JsonNode article(Document page) {
        ObjectNode article = null;
        Map<String, JsonNode> byId = new HashMap<>();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            for (JsonNode thing : things(parsed(script.data()))) {
                if (thing.path("name").isTextual() && thing.path("@id").isTextual()) {
                    byId.putIfAbsent(thing.path("@id").textValue(), thing);
                }
                if (article == null && thing instanceof ObjectNode object && isArticle(thing)) {
                    article = object;
                }
            }
        }
        if (article != null) {
            follow(article, "author", byId);
            follow(article, "publisher", byId);
        }
        return article;
    }

    private static void follow(ObjectNode article, String field, Map<String, JsonNode> byId) {
        JsonNode reference = article.path(field);
        JsonNode one = reference.isArray() && reference.size() == 1 ? reference.get(0) : reference;
        JsonNode named = byId.get(one.path("@id").asText());
        if (!one.has("name") && named != null) {
            article.set(field, named);
        }
    }

    private @Nullable JsonNode parsed(String data) {
        try {
            return mapper.readTree(data);
        } catch (JsonProcessingException damaged) {
            return null;
        }
    }

    /** All objects, outer before inner, in their order. */
    private static List<JsonNode> things(@Nullable JsonNode root) {
        List<JsonNode> things = new ArrayList<>();
        Deque<JsonNode> waiting = new ArrayDeque<>();
        if (root != null) {
            waiting.add(root);
        }
        while (!waiting.isEmpty() && things.size() < MOST_THINGS) {
            JsonNode next = waiting.remove();
            if (next.isObject()) {
                things.add(next);
            }
            next.forEach(inner -> {
                if (inner.isContainerNode()) {
                    waiting.add(inner);
                }
            });
        }
        return things;
    }

    private static boolean isArticle(JsonNode thing) {
        JsonNode type = thing.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one.asText())) {
                    return true;
                }
            }
        }
        return isArticle(type.asText());
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("Report");
    }
}
