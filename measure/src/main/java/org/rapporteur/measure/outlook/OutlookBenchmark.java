package org.rapporteur.measure.outlook;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Ranks;
import org.rapporteur.outlook.stability.Solver;
import org.rapporteur.outlook.stability.Stability;

/** Milliseconds for a whole analysis under all five concepts, within half a gigabyte. Deciders are spread over the cores. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OutlookBenchmark {

    private static final int VARIANTS = 1000;

    private final Conflict thousands = Synthetic.conflict(14, 5, 3, 1);
    private final Conflict million = Synthetic.conflict(20, 5, 0, 1);
    private final MoveGraph small = MoveGraph.of(Synthetic.conflict(12, 4, 0, 1));

    /** From the model of 6,912 states, 14 options and five deciders to its verdicts. */
    @Benchmark
    public Stability thousandsOfStates() {
        return solve(thousands);
    }

    /** From the model of 1,048,576 states, 20 options and five deciders to its verdicts. */
    @Benchmark
    public Stability millionStates() {
        return solve(million);
    }

    /** A thousand rankings for each of four deciders, on one graph of 12 options and 4,096 states; how many states hold. */
    @Benchmark
    public int thousandVariants() {
        SplittableRandom random = new SplittableRandom(2);
        Solver solver = new Solver(small);
        return IntStream.range(0, VARIANTS).map(variant -> OutlookSpeed
                .count(solver.solve(Synthetic.rankings(small.size(), small.deciders(), random)))).sum();
    }

    private static Stability solve(Conflict conflict) {
        return new Solver(MoveGraph.of(conflict)).solve(Ranks.of(conflict));
    }
}
