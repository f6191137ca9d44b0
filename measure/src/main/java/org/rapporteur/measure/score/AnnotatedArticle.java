package org.rapporteur.measure.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An article with the statements that an annotator marked in it, read from brat standoff files: the texts in {@code text},
 * the annotations in {@code attributions}, named like the text with the annotator's mark behind the last underscore.
 *
 * @param name the article's file name without its ending
 * @param text its text, untouched
 * @param attributions those with a content, in the file's order
 */
record AnnotatedArticle(String name, String text, List<Attribution> attributions) {

    AnnotatedArticle {
        attributions = List.copyOf(attributions);
    }

    /** All articles of a folder, by name; where several annotators worked on one, the first by file name counts. */
    static List<AnnotatedArticle> all(Path folder) throws IOException {
        Path annotations = folder.resolve("attributions");
        Path texts = folder.resolve("text");
        if (!Files.isDirectory(annotations) || !Files.isDirectory(texts)) {
            throw new IOException(folder + " holds no annotated articles: the folders \"attributions\" and \"text\" are"
                    + " expected in it.");
        }
        TreeMap<String, Path> first = new TreeMap<>();
        try (Stream<Path> files = Files.list(annotations)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                int mark = name.lastIndexOf('_');
                if (name.endsWith(".ann") && mark > 0) {
                    first.putIfAbsent(name.substring(0, mark), file);
                }
            }
        }
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (var entry : first.entrySet()) {
            String text = Files.readString(texts.resolve(entry.getKey() + ".txt"), StandardCharsets.UTF_8);
            articles.add(new AnnotatedArticle(entry.getKey(), text, Brat.attributions(entry.getValue(), text)));
        }
        return articles;
    }
}
