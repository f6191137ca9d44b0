package org.rapporteur.measure.time;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.language.text.Segment;
import org.rapporteur.language.text.Segmenter;
import org.rapporteur.reading.time.TimeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores time expressions on articles annotated in TimeML, as TempEval-3 does, and tells how fast they were read. */
@Command(name = "time", mixinStandardHelpOptions = true, description = "Scores time expressions on TimeML, strict, relaxed and by value; prints the speed from text to values.")
public final class ScoreTime implements Callable<Integer> {

    private static final int PASSES = 40;

    @Parameters(paramLabel = "DIR", description = "Folders with .tml files.", arity = "1..*")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--faults", description = "Also print each difference.")
    private boolean faults;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Segmenter segmenter = Segmenter.load();
    private final TimeReader reader = new TimeReader();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<TimeMl> articles = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".tml")).sorted().toList()) {
                    articles.add(TimeMl.read(file));
                }
            }
        }
        TimeScore score = new TimeScore();
        for (TimeMl article : articles) {
            List<Segment> segments = segmenter.segment(article.text());
            score.add(article, reader.read(article.text(), segments, article.created()), faults ? out : null);
        }
        out.println(articles.size() + " articles");
        score.print(out);
        speed(articles, out);
        out.flush();
        return 0;
    }

    /** The best of many passes over all articles, from text to values on one thread. */
    private void speed(List<TimeMl> articles, PrintWriter out) {
        double best = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long tokens = 0;
            long start = System.nanoTime();
            for (TimeMl article : articles) {
                List<Segment> segments = segmenter.segment(article.text());
                reader.read(article.text(), segments, article.created());
                for (Segment segment : segments) {
                    tokens += segment.size();
                }
            }
            best = Math.max(best, tokens * 1e9 / (System.nanoTime() - start));
        }
        out.printf(Locale.ROOT, "speed     %,d tokens a second, tokenising included%n", (long) best);
    }
}
