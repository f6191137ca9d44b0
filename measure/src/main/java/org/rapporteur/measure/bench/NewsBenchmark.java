package org.rapporteur.measure.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.language.text.Segmenter;

/** What benchmarks share that count tokens a second on one thread, of invented news text of {@value #TOKENS} tokens. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public abstract class NewsBenchmark {

    /** Tokens of the text: each call counts for so many, so that scores read as tokens a second. */
    protected static final int TOKENS = 10_000;

    protected final Segmenter segmenter = Segmenter.load();
    protected final String text = NewsText.of(segmenter, TOKENS);
}
