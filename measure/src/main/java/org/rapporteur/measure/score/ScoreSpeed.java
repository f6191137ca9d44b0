package org.rapporteur.measure.score;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Progress;
import org.rapporteur.language.English;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * How fast reports are read, with statements alone and with findings of all kinds, turn and turn about on one thread. Only
 * the ratio within one run means anything: machines differ, and so does one machine from hour to hour.
 */
@Command(name = "speed", description = "Reads a folder of reports with statements alone and with all findings by turns; prints tokens a second and their ratio.", mixinStandardHelpOptions = true)
public final class ScoreSpeed implements Callable<Integer> {

    private static final int ROUNDS = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "The folder of reports.")
    private Path folder = Path.of(".");

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Report> reports = new Intake()
                .read(List.of(folder.toString()), InputStream.nullInputStream(), Progress.silent()).reports();
        English english = English.load();
        long tokens = reports.stream().flatMap(report -> english.read(report.text()).sentences().stream())
                .mapToLong(Sentence::size).sum();
        Reader statements = new Reader(english, List.of());
        Reader all = new Reader(english);
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double one = tokensPerSecond(statements, reports, tokens);
            double other = tokensPerSecond(all, reports, tokens);
            // The first round warms both up and does not count.
            if (round > 0) {
                alone.add(one);
                together.add(other);
            }
        }
        out.printf(Locale.ROOT, "%d reports, %,d tokens%n", reports.size(), tokens);
        out.printf(Locale.ROOT, "statements alone  %,9.0f tokens a second%n", median(alone));
        out.printf(Locale.ROOT, "all findings      %,9.0f tokens a second, %.1f %% of that%n", median(together),
                100 * median(together) / median(alone));
        out.flush();
        return 0;
    }

    private static double tokensPerSecond(Reader reader, List<Report> reports, long tokens) {
        long start = System.nanoTime();
        reports.forEach(reader::read);
        return tokens * 1e9 / (System.nanoTime() - start);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
