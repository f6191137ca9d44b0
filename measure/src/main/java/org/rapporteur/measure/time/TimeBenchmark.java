package org.rapporteur.measure.time;

import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.rapporteur.measure.bench.NewsBenchmark;
import org.rapporteur.model.Moment;
import org.rapporteur.model.ReportDate;
import org.rapporteur.reading.time.TimeReader;

/** Tokens a second on one thread, from invented news text to time expressions with their values. */
public class TimeBenchmark extends NewsBenchmark {

    private final TimeReader reader = new TimeReader();
    private final ReportDate published = ReportDate.day(LocalDate.of(2031, 7, 16));

    /** Text to time expressions, tokenising included. */
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public List<Moment> time() {
        return reader.read(text, segmenter.segment(text), published);
    }
}
