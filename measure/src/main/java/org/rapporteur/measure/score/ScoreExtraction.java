package org.rapporteur.measure.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.rapporteur.intake.article.Draft;
import org.rapporteur.intake.date.DateReader;
import org.rapporteur.intake.page.PageReader;
import org.rapporteur.intake.text.Furniture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Scores main-text extraction on a folder with {@code html/*.html.gz}, {@code ground-truth.json} and other extractors'
 * {@code output/*.json}. Precision and recall by {@link Shingles} are averaged over the pages, and F is theirs. Rules are
 * tuned on the pages of even rank by name; those of odd rank are the ones to believe.
 */
@Command(name = "extraction", mixinStandardHelpOptions = true, description = "Scores the main text of saved web pages, beside other extractors.")
public final class ScoreExtraction implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder with html, ground-truth.json and output.")
    private Path folder = Path.of(".");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        SortedMap<String, String> truth = bodies(folder.resolve("ground-truth.json"));
        out.println("extractor             pages of even rank    pages of odd rank     all pages");
        out.println("                      P     R     F         P     R     F         P     R     F");
        print(out, "Rapporteur", truth, ours());
        try (Stream<Path> outputs = Files.list(folder.resolve("output"))) {
            for (Path output : outputs.sorted().toList()) {
                print(out, String.valueOf(output.getFileName()).replace(".json", ""), truth, bodies(output));
            }
        }
        out.flush();
        return 0;
    }

    private SortedMap<String, String> bodies(Path file) throws IOException {
        JsonNode root = mapper.readTree(file.toFile());
        JsonNode pages = root.has("output") ? root.get("output") : root;
        SortedMap<String, String> bodies = new TreeMap<>();
        pages.properties().forEach(page -> bodies.put(page.getKey(), page.getValue().path("articleBody").asText()));
        return bodies;
    }

    private SortedMap<String, String> ours() throws IOException {
        PageReader reader = new PageReader(new DateReader(LocalDate.of(2099, 12, 31)), new Furniture());
        SortedMap<String, String> bodies = new TreeMap<>();
        try (Stream<Path> pages = Files.list(folder.resolve("html"))) {
            for (Path page : pages.sorted().toList()) {
                String name = String.valueOf(page.getFileName());
                bodies.put(name.replace(".html.gz", ""), text(reader, page));
            }
        }
        return bodies;
    }

    private static String text(PageReader reader, Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            return reader.read(page.toString(), in.readAllBytes()) instanceof Draft draft ? draft.text() : "";
        }
    }

    private static void print(PrintWriter out, String name, SortedMap<String, String> truth,
            SortedMap<String, String> found) {
        List<Shingles> all = new ArrayList<>();
        truth.forEach((page, text) -> all.add(Shingles.compare(text, found.getOrDefault(page, ""))));
        out.printf(Locale.ROOT, "%-20s  %s     %s     %s%n", name, figures(all, 0, 2), figures(all, 1, 2),
                figures(all, 0, 1));
    }

    private static String figures(List<Shingles> all, int first, int step) {
        double precision = 0;
        double recall = 0;
        int given = 0;
        int wanted = 0;
        for (int i = first; i < all.size(); i += step) {
            Shingles page = all.get(i);
            if (page.shared() + page.extra() > 0) {
                precision += page.precision();
                given++;
            }
            if (page.shared() + page.missed() > 0) {
                recall += page.recall();
                wanted++;
            }
        }
        double p = given == 0 ? 0 : precision / given;
        double r = wanted == 0 ? 0 : recall / wanted;
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }
}
