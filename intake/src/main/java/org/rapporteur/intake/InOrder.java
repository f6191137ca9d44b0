package org.rapporteur.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does jobs on several threads and hands on their results in the order the jobs came, holding only so many at a time. */
final class InOrder<T> implements AutoCloseable {

    private static final int HELD_PER_THREAD = 16;

    /** Bytes of input that may wait at once, whatever the number of jobs; one job may always wait. */
    private static final long MOST_WEIGHT = 64L << 20;

    private record Held<T>(Future<T> result, long weight) {}

    private final ExecutorService workers;
    private final int mostHeld;
    private final Consumer<T> results;
    private final Deque<Held<T>> held = new ArrayDeque<>();
    private long weight;

    InOrder(int threads, Consumer<T> results) {
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "intake");
            thread.setDaemon(true);
            return thread;
        });
        this.mostHeld = HELD_PER_THREAD * threads;
        this.results = results;
    }

    /** @param jobWeight bytes of input that the job holds */
    void add(Supplier<T> job, long jobWeight) {
        while (!held.isEmpty() && (held.size() >= mostHeld || weight + jobWeight > MOST_WEIGHT)) {
            handOn();
        }
        held.add(new Held<>(workers.submit(job::get), jobWeight));
        weight += jobWeight;
    }

    /** Waits for all that is under way. */
    void finish() {
        while (!held.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        Held<T> first = held.remove();
        weight -= first.weight;
        try {
            results.accept(first.result.get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Reading was interrupted.");
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Reading failed; this is a mistake in the program.", failed.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
