package org.rapporteur.measure.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.rapporteur.language.Document;
import org.rapporteur.language.English;
import org.rapporteur.language.text.Segment;

/** Tokens a second on one thread, of invented news text. */
public class EnglishBenchmark extends NewsBenchmark {

    private final English english = English.load();

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
