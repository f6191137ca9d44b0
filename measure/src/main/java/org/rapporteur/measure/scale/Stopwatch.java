package org.rapporteur.measure.scale;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Times steps that follow each other, and watches the heap. */
final class Stopwatch {

    private static final int MEGABYTE = 1 << 20;

    private final PrintWriter out;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long started = System.nanoTime();

    Stopwatch(PrintWriter out) {
        this.out = out;
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Ends a step, prints it and begins the next. */
    void done(String step) {
        double took = (System.nanoTime() - started) / 1e9;
        seconds.put(step, took);
        out.printf(Locale.ROOT, "  %-24s %8.2f s   %,6d MB in use%n", step, took, used() / MEGABYTE);
        out.flush();
        started = System.nanoTime();
    }

    /** How long each step took, in order. */
    Map<String, Double> seconds() {
        return seconds;
    }

    double total() {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What is in use when all that nobody holds is thrown away. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The most heap that was in use at any moment, what nobody held any more included, in megabytes. */
    static long peak() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
