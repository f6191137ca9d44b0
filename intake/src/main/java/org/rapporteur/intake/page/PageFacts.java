package org.rapporteur.intake.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.intake.article.DataFile;
import org.rapporteur.intake.article.Draft;
import org.rapporteur.intake.article.Words;
import org.rapporteur.intake.date.DateReader;
import org.rapporteur.intake.json.ArticleFields;
import org.rapporteur.model.ReportDate;

/** What a page says about its article: first in schema.org data, then in its head, then on its face. */
final class PageFacts {

    private final DateReader dates;
    private final ArticleFields fields;
    private final LinkedData linkedData = new LinkedData();
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    PageFacts(DateReader dates) {
        this.dates = dates;
        this.fields = new ArticleFields(dates);
        for (List<String> row : DataFile.rows("page-meta.tsv", 2)) {
            names.computeIfAbsent(row.get(0), none -> new ArrayList<>()).add(row.get(1));
        }
    }

    /** The article in the page's schema.org data, or null. */
    @Nullable
    JsonNode article(Document page) {
        return linkedData.article(page);
    }

    /** A draft without a text. */
    Draft of(String source, Document page) {
        Map<String, String> meta = meta(page);
        JsonNode article = linkedData.article(page);
        Draft said = article == null
                ? new Draft(source, null, null, null, null, null, "")
                : fields.facts(source, article, "");
        String outlet = first(unescaped(said.outlet()), name(meta, "outlet"));
        String title = first(unescaped(said.title()), value(meta, "title"), onFace(page, "h1"), page.title());
        String url = first(canonical(page), value(meta, "url"), said.url());
        ReportDate published = said.published() != null ? said.published() : published(page, meta, url);
        String author = first(person(unescaped(said.author())), person(name(meta, "author")));
        return new Draft(source, withoutOutlet(title, outlet), outlet, author, published, url, "");
    }

    private static Map<String, String> meta(Document page) {
        Map<String, String> meta = new LinkedHashMap<>();
        for (Element element : page.select("meta[content]")) {
            String content = Words.line(element.attr("content"));
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && content != null) {
                    meta.putIfAbsent(name, content);
                }
            }
        }
        return meta;
    }

    private @Nullable String value(Map<String, String> meta, String what) {
        return names.getOrDefault(what, List.of()).stream().filter(meta::containsKey).findFirst().map(meta::get)
                .orElse(null);
    }

    /** A signature; what a publishing system fills in by itself is none. */
    private static @Nullable String person(@Nullable String author) {
        return author == null || author.equalsIgnoreCase("admin") || author.equalsIgnoreCase("administrator")
                ? null
                : author;
    }

    /** A name; an address or an account that stands in its place is none. */
    private @Nullable String name(Map<String, String> meta, String what) {
        return names.getOrDefault(what, List.of()).stream().map(meta::get)
                .filter(value -> value != null && !value.startsWith("http") && !value.startsWith("@")).findFirst()
                .orElse(null);
    }

    private @Nullable ReportDate published(Document page, Map<String, String> meta, @Nullable String url) {
        for (String name : names.getOrDefault("published", List.of())) {
            ReportDate date = dates.read(meta.get(name));
            if (date != null) {
                return date;
            }
        }
        for (Element time : page.select("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished]")) {
            ReportDate date = dates.read(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
            if (date != null) {
                return date;
            }
        }
        return url == null ? null : inAddress(url);
    }

    /** Many outlets put the day into the address: {@code /2026/03/14/}. */
    private @Nullable ReportDate inAddress(String url) {
        String[] steps = url.split("/", 40);
        for (int i = 0; i + 2 < steps.length; i++) {
            if (steps[i].length() == 4 && steps[i + 1].length() == 2 && steps[i + 2].length() == 2) {
                ReportDate date = dates.read(steps[i] + "-" + steps[i + 1] + "-" + steps[i + 2]);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href^=http]");
        return link == null ? null : Words.line(link.attr("href"));
    }

    /** What stands in the only element of its kind. */
    private static @Nullable String onFace(Document page, String tag) {
        List<Element> all = page.select(tag);
        return all.size() == 1 ? Words.line(all.get(0).text()) : null;
    }

    private static @Nullable String withoutOutlet(@Nullable String title, @Nullable String outlet) {
        if (title == null || outlet == null || !title.endsWith(outlet)) {
            return title;
        }
        int end = title.length() - outlet.length();
        while (end > 0 && " |-\u2013\u2014:\u00B7".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || end > title.length() - outlet.length() - 2 ? title : title.substring(0, end);
    }

    /** Schema.org data often bears the marks of the page's own writing. */
    private static @Nullable String unescaped(@Nullable String value) {
        return value == null || value.indexOf('&') < 0 ? value : Words.line(Parser.unescapeEntities(value, false));
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            String line = Words.line(value);
            if (line != null) {
                return line;
            }
        }
        return null;
    }
}
