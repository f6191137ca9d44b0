package org.rapporteur.measure.scale;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Times steps that follow each other, and watches the heap. Besides the time that passes it tells the time that processors
 * worked, which other programs on the machine disturb less.
 */
final class Stopwatch {

    private static final int MEGABYTE = 1 << 20;

    private final PrintWriter out;
    private final Map<String, Time> times = new LinkedHashMap<>();
    private Time started = now();

    /** Seconds that passed, and seconds that processors worked. */
    record Time(double passed, double worked) {

        Time since(Time before) {
            return new Time(passed - before.passed, worked - before.worked);
        }

        Time and(Time more) {
            return new Time(passed + more.passed, worked + more.worked);
        }
    }

    Stopwatch(PrintWriter out) {
        this.out = out;
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Ends a step, prints it and begins the next. */
    void done(String step) {
        Time took = now().since(started);
        times.put(step, took);
        print(step, took, used());
        started = now();
    }

    /** Prints all steps together with the most heap that was in use at any moment, what nobody held any more included. */
    void all() {
        print("all", total(), pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    }

    private void print(String step, Time time, long bytes) {
        out.printf(Locale.ROOT, "  %-16s %9.2f s %9.2f s of processors %,8d MB%n", step, time.passed(), time.worked(),
                bytes / MEGABYTE);
        out.flush();
    }

    /** How much longer the same steps took here than there. */
    void printRatios(Stopwatch half) {
        times.forEach((step, time) -> printRatio(step, time, half.times.getOrDefault(step, time)));
        printRatio("all", total(), half.total());
    }

    private void printRatio(String step, Time time, Time half) {
        out.printf(Locale.ROOT, "  %-16s %9.2f   %9.2f of processors%n", step, time.passed() / half.passed(),
                time.worked() / half.worked());
    }

    private Time total() {
        return times.values().stream().reduce(new Time(0, 0), Time::and);
    }

    private static Time now() {
        long worked = ManagementFactory
                .getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean bean
                        ? bean.getProcessCpuTime()
                        : 0;
        return new Time(System.nanoTime() / 1e9, worked / 1e9);
    }

    /** What is in use when all that nobody holds is thrown away. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
