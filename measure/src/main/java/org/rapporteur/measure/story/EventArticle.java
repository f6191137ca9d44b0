package org.rapporteur.measure.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.English;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;

/**
 * An article of which it is known what event it is about.
 *
 * @param event names the event; two articles of one event have it alike
 * @param reading what grouping rests on: title, outlet, date and text with its sentences
 */
record EventArticle(String event, Reading reading) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All articles of a folder with {@code articles/}, in order of their paths. */
    static List<EventArticle> all(Path folder, English english) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder.resolve("articles"))) {
            files = walk.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        List<EventArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(of(JSON.readTree(file.toFile()), String.valueOf(file.getFileName()), english));
        }
        return articles;
    }

    private static EventArticle of(JsonNode article, String name, English english) {
        StringBuilder text = new StringBuilder();
        for (JsonNode paragraph : article.path("body-paragraphs")) {
            text.append(text.isEmpty() ? "" : "\n\n");
            String gap = "";
            for (JsonNode sentence : paragraph) {
                text.append(gap).append(sentence.asText());
                gap = " ";
            }
        }
        Report report = new Report(name, article.path("title").asText(), article.path("source").asText(), null,
                ReportDate.day(LocalDate.parse(article.path("date").asText())), null, "en", name, text.toString());
        List<Span> sentences = english.read(report.text()).sentences().stream().map(EventArticle::span).toList();
        return new EventArticle(article.path("triplet-uuid").asText(),
                new Reading(report, sentences, List.of(), List.of()));
    }

    private static Span span(Sentence sentence) {
        return new Span(sentence.start(0), sentence.end(sentence.size() - 1));
    }

    /** The same without title and date. */
    EventArticle bare() {
        Report report = reading.report();
        Report bare = new Report(report.id(), null, null, null, null, null, "en", report.source(), report.text());
        return new EventArticle(event, new Reading(bare, reading.sentences(), List.of(), List.of()));
    }
}
