package org.rapporteur.measure.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.comparison.Comparer;
import org.rapporteur.intake.Gathered;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Progress;
import org.rapporteur.language.English;
import org.rapporteur.model.Case;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How long it takes, and how much memory, to read and compare thousands of reports; and whether planted copies are found. */
@Command(name = "compare", description = "Makes a corpus out of the reports given, with copies, cuts and edits of known origin, reads and compares half of it and then all; prints time and heap by step, planted ties found and false, and how much longer twice the reports take.", mixinStandardHelpOptions = true)
public final class CompareAtScale implements Callable<Integer> {

    /** So many reports are read first, untimed, or else the compiler's work would count for the smaller half. */
    private static final int WARMING = 200;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SOURCE", description = "Reports to make the corpus of: a folder or a file.")
    private String source = "";

    @Option(names = "--reports", paramLabel = "NUMBER", description = "How many reports to compare; without it 10000.")
    private int reports = 10_000;

    @Option(names = "--threads", paramLabel = "NUMBER", description = "How many threads read; without it 2.")
    private int threads = 2;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<Report> found = new Intake()
                .read(List.of(source), InputStream.nullInputStream(), Progress.silent()).reports();
        Reader reader = new Reader(English.load());
        readAll(reader, found.subList(0, Math.min(WARMING, found.size())));
        Stopwatch half = run(reader, Corpus.of(found, reports / 2), out);
        Stopwatch whole = run(reader, Corpus.of(found, reports), out);
        out.println("twice the reports take so many times as long");
        whole.printRatios(half);
        out.flush();
        return 0;
    }

    private Stopwatch run(Reader reader, List<Made> corpus, PrintWriter out) throws Exception {
        Path file = Files.createTempFile("reports", ".jsonl.gz");
        try {
            write(corpus, file);
            out.printf(Locale.ROOT, "%,d reports%n", corpus.size());
            Stopwatch watch = new Stopwatch(out);
            Gathered gathered = new Intake().read(List.of(file.toString()), InputStream.nullInputStream(),
                    Progress.silent());
            watch.done("taking in");
            Case affair = new CaseFile().file(readAll(reader, watch, gathered.reports()), gathered.unread());
            watch.done("filing");
            Comparison comparison = new Comparer(watch::done).compare(affair, null);
            watch.all();
            new PlantedTies(corpus).print(comparison.kinships(), numbers(affair), out);
            out.flush();
            return watch;
        } finally {
            Files.delete(file);
        }
    }

    private List<Reading> readAll(Reader reader, Stopwatch watch, List<Report> all) throws Exception {
        List<Reading> readings = readAll(reader, all);
        watch.done("reading");
        return readings;
    }

    private List<Reading> readAll(Reader reader, List<Report> all) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Reading>> started = new ArrayList<>();
            all.forEach(report -> started.add(workers.submit(() -> reader.read(report))));
            List<Reading> readings = new ArrayList<>();
            for (Future<Reading> reading : started) {
                readings.add(reading.get());
            }
            return readings;
        }
    }

    private static void write(List<Made> corpus, Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (OutputStream lines = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (Made made : corpus) {
                ObjectNode line = mapper.createObjectNode().put("outlet", made.report().outlet())
                        .put("title", made.report().title()).put("published", made.report().published())
                        .put("text", made.report().text());
                lines.write((mapper.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The number of each report in the corpus: its line, from 0. */
    private static Map<String, Integer> numbers(Case affair) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Report report : affair.reports()) {
            String source = report.source();
            numbers.put(report.id(), Integer.parseInt(source.substring(source.lastIndexOf(' ') + 1)) - 1);
        }
        return numbers;
    }
}
