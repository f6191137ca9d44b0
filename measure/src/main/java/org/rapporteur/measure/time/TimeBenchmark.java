package org.rapporteur.measure.time;

import java.time.LocalDate;
import java.util.List;
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
import org.rapporteur.language.text.Segmenter;
import org.rapporteur.measure.bench.NewsText;
import org.rapporteur.model.Moment;
import org.rapporteur.model.ReportDate;
import org.rapporteur.reading.time.TimeReader;

/** Tokens a second on one thread, from invented news text to time expressions with their values. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class TimeBenchmark {

    /** Tokens of the text, so that scores read as tokens a second. */
    static final int TOKENS = 10_000;

    private final Segmenter segmenter = Segmenter.load();
    private final TimeReader reader = new TimeReader();
    private final String text = NewsText.of(segmenter, TOKENS);
    private final ReportDate published = ReportDate.day(LocalDate.of(2031, 7, 16));

    /** Text to time expressions, tokenising included. */
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public List<Moment> time() {
        return reader.read(text, segmenter.segment(text), published);
    }
}
