package org.rapporteur.measure.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.casefile.kinship.Kinships;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.comparison.Kinship;

/** Reports a second that are held against all others on one thread: {@value #REPORTS} made ones, one in five of them a copy. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class KinshipBenchmark {

    static final int REPORTS = 1000;

    private static final int WORDS = 600;

    private static final int COPY_EVERY = 5;

    private static final int LETTERS = 26;

    private static final double LOG_VOCABULARY = 9.5;

    private final List<Reading> readings = readings();

    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public List<Kinship> kinships() {
        return new Kinships().among(readings);
    }

    private static List<Reading> readings() {
        Random random = new Random(3);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            String text = i > 0 && i % COPY_EVERY == 0
                    ? readings.get(random.nextInt(readings.size())).report().text().replace(" b ", " ")
                    : text(random);
            readings.add(new Reading(new Report("r" + i, null, "Paper " + i, null, null, null, "en", "made", text),
                    List.of(), List.of(), List.of()));
        }
        return readings;
    }

    /** Words of one to four letters; a few are far more frequent than the rest, as in real text. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            for (int rest = (int) Math.exp(random.nextDouble() * LOG_VOCABULARY); rest > 0; rest /= LETTERS) {
                text.append((char) ('a' + rest % LETTERS));
            }
            text.append(' ');
        }
        return text.toString();
    }
}
