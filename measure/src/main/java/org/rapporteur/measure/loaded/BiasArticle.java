package org.rapporteur.measure.loaded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Span;

/**
 * An article with its annotated sentences, as the BASIL corpus has them.
 *
 * @param event names the event that the article and two others are about
 * @param text all sentences, paragraphs parted by empty lines
 * @param sentences where each annotated sentence stands in the text
 * @param loaded the words annotated as lexical bias outside quotations, in order
 */
record BiasArticle(String event, String text, List<Span> sentences, List<Span> loaded) {

    private static final ObjectMapper JSON = new ObjectMapper();

    BiasArticle {
        sentences = List.copyOf(sentences);
        loaded = List.copyOf(loaded);
    }

    /** All articles of a folder with {@code articles/} and {@code annotations/}, in order of their paths. */
    static List<BiasArticle> all(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder.resolve("annotations"))) {
            files = walk.filter(file -> file.toString().endsWith("_ann.json")).sorted().toList();
        }
        List<BiasArticle> articles = new ArrayList<>();
        for (Path file : files) {
            Path article = folder.resolve("articles").resolve(folder.resolve("annotations").relativize(file).toString()
                    .replace("_ann.json", ".json"));
            articles.add(of(JSON.readTree(article.toFile()), JSON.readTree(file.toFile())));
        }
        return articles;
    }

    private static BiasArticle of(JsonNode article, JsonNode annotations) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (JsonNode paragraph : article.path("body-paragraphs")) {
            text.append(text.isEmpty() ? "" : "\n\n");
            String gap = "";
            for (JsonNode sentence : paragraph) {
                text.append(gap);
                int start = text.length();
                text.append(sentence.asText());
                sentences.add(new Span(start, text.length()));
                gap = " ";
            }
        }
        List<Span> loaded = new ArrayList<>();
        for (JsonNode note : annotations.path("phrase-level-annotations")) {
            if (note.path("bias").asText().equals("lex") && note.path("quote").asText().equals("no")) {
                place(note, sentences, loaded);
            }
        }
        Collections.sort(loaded);
        return new BiasArticle(article.path("triplet-uuid").asText(), text.toString(), sentences, loaded);
    }

    /** A note bears the number of its sentence as {@code p12}, and places within the sentence. */
    private static void place(JsonNode note, List<Span> sentences, List<Span> into) {
        String id = note.path("id").asText();
        int number = id.startsWith("p") && id.substring(1).chars().allMatch(Character::isDigit) && id.length() > 1
                ? Integer.parseInt(id.substring(1))
                : -1;
        if (number >= 0 && number < sentences.size()) {
            int start = sentences.get(number).start();
            int end = sentences.get(number).end();
            into.add(new Span(Math.min(end, start + note.path("start").asInt()),
                    Math.min(end, start + note.path("end").asInt())));
        }
    }
}
