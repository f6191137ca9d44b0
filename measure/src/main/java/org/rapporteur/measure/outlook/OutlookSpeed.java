package org.rapporteur.measure.outlook;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Ranks;
import org.rapporteur.outlook.stability.Concept;
import org.rapporteur.outlook.stability.Solver;
import org.rapporteur.outlook.stability.Stability;

/** Times whole analyses, from the model to the last verdict under all five concepts; each once cold and then the best of three. */
final class OutlookSpeed {

    private final PrintWriter out;

    OutlookSpeed(PrintWriter out) {
        this.out = out;
    }

    void print() {
        time("6,912 states", () -> solve(14, 5, 3));
        time("1,048,576 states", () -> solve(20, 5, 0));
        time("1,000 rankings of 4,096 states", OutlookSpeed::variants);
        out.printf("heap in use at the end: %d MB of %d MB%n",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private interface Work {
        int result();
    }

    /** Time on the clock and time of all processors together, which other programs on the machine disturb less. */
    private record Spent(long clock, long processors) {}

    private void time(String what, Work work) {
        Spent cold = once(work);
        Spent best = Stream.generate(() -> once(work)).limit(3).min(Comparator.comparingLong(Spent::clock))
                .orElse(cold);
        out.printf(Locale.ROOT, "%-32s cold %7.3f s (%.3f s of processors)   warm %7.3f s (%.3f s)%n", what,
                cold.clock / 1e9, cold.processors / 1e9, best.clock / 1e9, best.processors / 1e9);
        out.flush();
    }

    private static Spent once(Work work) {
        long processors = processors();
        long start = System.nanoTime();
        if (work.result() < 0) {
            throw new IllegalStateException("a count is never negative");
        }
        return new Spent(System.nanoTime() - start, processors() - processors);
    }

    private static long processors() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static int solve(int options, int deciders, int excluded) {
        Conflict conflict = Synthetic.conflict(options, deciders, excluded, 1);
        return count(new Solver(MoveGraph.of(conflict)).solve(Ranks.of(conflict)));
    }

    private static int variants() {
        MoveGraph graph = MoveGraph.of(Synthetic.conflict(12, 4, 0, 1));
        SplittableRandom random = new SplittableRandom(2);
        int sum = 0;
        for (int variant = 0; variant < 1000; variant++) {
            sum += count(new Solver(graph).solve(Synthetic.rankings(graph.size(), graph.deciders(), random)));
        }
        return sum;
    }

    static int count(Stability stability) {
        int sum = 0;
        for (Concept concept : Concept.values()) {
            sum += stability.equilibria(concept).cardinality();
        }
        return sum;
    }
}
