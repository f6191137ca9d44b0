package org.rapporteur.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.article.DataFile;
import org.rapporteur.intake.article.Draft;
import org.rapporteur.intake.article.Outcome;
import org.rapporteur.intake.article.Words;
import org.rapporteur.intake.date.DateReader;
import org.rapporteur.model.ReportDate;

/** Makes a draft of an article in JSON, whichever of the usual names its fields bear ({@code article-fields.tsv}). */
public final class ArticleFields {

    /** Seconds since 1970 above this are milliseconds. */
    private static final long MOST_SECONDS = 100_000_000_000L;

    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final DateReader dates;

    public ArticleFields(DateReader dates) {
        this.dates = dates;
        for (List<String> row : DataFile.rows("article-fields.tsv", 2)) {
            names.computeIfAbsent(row.get(0), none -> new ArrayList<>()).add(row.get(1).toLowerCase(Locale.ROOT));
        }
    }

    boolean hasText(JsonNode article) {
        return field(article, "text") != null;
    }

    /** The article, or why it is none. */
    Outcome read(String source, JsonNode article) {
        if (!article.isObject()) {
            return Outcome.refused(source, "This is not an article: an object with the fields text, title, outlet, "
                    + "published, url and authors is expected.");
        }
        JsonNode text = field(article, "text");
        if (text == null || !text.isTextual()) {
            return Outcome.refused(source, "The article has no text; give it in a field named text or articleBody.");
        }
        return facts(source, article, unixLines(text.textValue()));
    }

    /** What an article says about itself, with a text found elsewhere. */
    public Draft facts(String source, JsonNode article, String text) {
        return new Draft(source, line(article, "title"), named(article, "outlet"), named(article, "author"),
                published(article), line(article, "url"), text);
    }

    /** As in a text file, {@code \n} is the only line end. */
    private static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private @Nullable String line(JsonNode article, String what) {
        JsonNode value = field(article, what);
        return value == null ? null : Words.line(words(value, 0));
    }

    /** A name; an address that stands in its place is none. */
    private @Nullable String named(JsonNode article, String what) {
        String name = line(article, what);
        return name == null || name.startsWith("http:") || name.startsWith("https:") ? null : name;
    }

    private @Nullable ReportDate published(JsonNode article) {
        JsonNode value = field(article, "published");
        if (value == null) {
            return null;
        }
        if (value.isIntegralNumber() && value.canConvertToLong() && value.longValue() > 9999) {
            long number = value.longValue();
            Instant instant = number > MOST_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            LocalDate day = instant.atZone(ZoneOffset.UTC).toLocalDate();
            return dates.read(day.toString());
        }
        return dates.read(value.asText());
    }

    /** The value of the first known name that is there and holds something, or null. */
    private @Nullable JsonNode field(JsonNode article, String what) {
        JsonNode best = null;
        int bestRank = Integer.MAX_VALUE;
        List<String> known = names.getOrDefault(what, List.of());
        for (Map.Entry<String, JsonNode> entry : article.properties()) {
            int rank = known.indexOf(entry.getKey().toLowerCase(Locale.ROOT));
            if (rank >= 0 && rank < bestRank && !isEmpty(entry.getValue())) {
                best = entry.getValue();
                bestRank = rank;
            }
        }
        return best;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isTextual() && value.textValue().isBlank())
                || (value.isContainerNode() && value.isEmpty());
    }

    /** A name as such, as an object that has one, or a list of these. */
    private static @Nullable String words(JsonNode value, int depth) {
        if (value.isArray() && depth == 0) {
            List<String> all = new ArrayList<>();
            for (JsonNode one : value) {
                String words = words(one, 1);
                if (words != null && !words.isBlank() && !all.contains(words)) {
                    all.add(words);
                }
            }
            return all.isEmpty() ? null : String.join(", ", all);
        }
        if (value.isObject()) {
            for (String name : List.of("name", "title", "@id", "url", "href")) {
                if (value.path(name).isTextual()) {
                    return value.path(name).textValue();
                }
            }
            return null;
        }
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }
}
