package org.rapporteur.measure.bench;

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
import org.rapporteur.language.Document;
import org.rapporteur.language.English;
import org.rapporteur.language.text.Segment;
import org.rapporteur.language.text.Segmenter;

/** Tokens a second on one thread, of invented news text. The text has {@value #TOKENS} tokens. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class EnglishBenchmark {

    /** Tokens of the text, so that scores read as tokens a second. */
    static final int TOKENS = 10_000;

    private final Segmenter segmenter = Segmenter.load();
    private final English english = English.load();
    private final String text = NewsText.of(segmenter, TOKENS);

    /** Text to sentences and tokens. */
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public List<Segment> segment() {
        return segmenter.segment(text);
    }

    /** Text to trees and names. */
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public Document read() {
        return english.read(text);
    }
}
