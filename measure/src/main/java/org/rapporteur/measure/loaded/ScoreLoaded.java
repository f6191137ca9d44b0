package org.rapporteur.measure.loaded;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.English;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores loaded words in the outlet's own voice against annotated lexical bias. */
@Command(name = "loaded", description = "Scores loaded words in the outlet's own voice against lexical bias outside quotations (BASIL): sentences and spans.", mixinStandardHelpOptions = true)
public final class ScoreLoaded implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD", description = "Folder with articles/ and annotations/, such as ../shared/gold/stories/basil.")
    private Path gold = Path.of(".");

    @Option(names = "--studied", description = "Print each word found in the third that may be studied: right or wrong, and the word.")
    private boolean studied;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Reader reader = new Reader(English.load());
        List<BiasArticle> articles = BiasArticle.all(gold);
        List<String> events = new ArrayList<>(
                new TreeSet<>(articles.stream().map(BiasArticle::event).toList()));
        Map<String, LoadedScore> scores = new TreeMap<>();
        PrintWriter out = spec.commandLine().getOut();
        for (BiasArticle article : articles) {
            boolean third = events.indexOf(article.event()) % 3 == 0;
            List<Span> found = found(reader, article.text());
            scores.computeIfAbsent(third ? "studied third" : "not studied", unused -> new LoadedScore())
                    .add(article, found);
            scores.computeIfAbsent("all", unused -> new LoadedScore()).add(article, found);
            if (studied && third) {
                print(article, found, out);
            }
        }
        scores.forEach((part, score) -> out.print(score.table(part)));
        out.flush();
        return 0;
    }

    /** The loaded words in the outlet's own voice, outside quotation marks. */
    private static List<Span> found(Reader reader, String text) {
        Report report = new Report("r", null, null, null, null, null, "en", "article", text);
        List<Span> found = new ArrayList<>();
        for (Assessment one : reader.read(report).all(Assessment.class)) {
            if (one.loaded() && one.statement() == null && !one.quoted()) {
                found.addAll(one.words());
            }
        }
        return found;
    }

    private static void print(BiasArticle article, List<Span> found, PrintWriter out) {
        for (Span span : found) {
            out.println((LoadedScore.overlapsAny(span, article.loaded()) ? "right\t" : "wrong\t")
                    + span.in(article.text()));
        }
        for (Span span : article.loaded()) {
            if (!LoadedScore.overlapsAny(span, found)) {
                out.println("missed\t" + span.in(article.text()).replace('\n', ' '));
            }
        }
    }

    /** Sentences and spans of one part of the set. */
    private static final class LoadedScore {

        private final Tally sentences = new Tally();
        private final Tally spans = new Tally();
        private int all;

        void add(BiasArticle article, List<Span> found) {
            for (Span sentence : article.sentences()) {
                boolean wanted = overlapsAny(sentence, article.loaded());
                boolean claimed = overlapsAny(sentence, found);
                sentences.add(wanted && claimed, claimed, wanted);
                all++;
            }
            for (Span span : found) {
                boolean right = overlapsAny(span, article.loaded());
                spans.add(right, true, false);
            }
            for (Span span : article.loaded()) {
                spans.add(false, false, true);
                spans.reached(overlapsAny(span, found));
            }
        }

        static boolean overlapsAny(Span span, List<Span> others) {
            for (Span other : others) {
                if (span.overlaps(other)) {
                    return true;
                }
            }
            return false;
        }

        String table(@Nullable String part) {
            return String.format(java.util.Locale.ROOT,
                    "%-14s sentences %s; %.1f %% of %d sentences bear lexical bias%n%-14s spans     %s%n", part,
                    sentences, 100.0 * sentences.gold() / Math.max(1, all), all, part, spans);
        }
    }
}
