package org.rapporteur.desk.command;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.Corrections;
import org.rapporteur.intake.Gathered;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Settings;
import org.rapporteur.model.Case;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Unread;
import org.rapporteur.reading.Reader;

/**
 * The way of the data from sources to a case. The reader is loaded while the sources are taken in; reports are read on as many
 * threads as there are processors and filed in the order they came, so that the number of threads changes nothing.
 */
public final class ReadingLine implements Assembly {

    private final Supplier<Reader> loading;
    private final InputStream standardInput;
    private final int threads;

    /**
     * @param loading makes the reader; called once for each case
     * @param threads how many reports are read at once, at least 1
     */
    public ReadingLine(Supplier<Reader> loading, InputStream standardInput, int threads) {
        this.loading = loading;
        this.standardInput = standardInput;
        this.threads = threads;
    }

    @Override
    public Case assemble(List<String> sources, Corrections corrections, @Nullable ReportDate published) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
        });
        ProgressBar bar = new ProgressBar(System.err, Terminal.watchesErrors(System.getenv()));
        try {
            Future<Reader> reader = workers.submit(loading::get);
            Settings settings = Settings.usual().withThreads(threads).withPublished(published);
            Gathered gathered = new Intake(settings).read(sources, standardInput,
                    (done, total) -> bar.step("Taking in", done, total));
            List<Unread> unread = new ArrayList<>(gathered.unread());
            List<Reading> readings = gathered.reports().isEmpty()
                    ? List.of()
                    : read(gathered.reports(), get(reader), workers, bar, unread);
            return new CaseFile(corrections).file(readings, unread);
        } finally {
            workers.shutdownNow();
            bar.wipe();
        }
    }

    private static List<Reading> read(List<Report> reports, Reader reader, ExecutorService workers, ProgressBar bar,
            List<Unread> unread) {
        List<Future<Reading>> started = new ArrayList<>();
        for (Report report : reports) {
            started.add(workers.submit(() -> reader.read(report)));
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            try {
                readings.add(started.get(i).get());
            } catch (ExecutionException failed) {
                unread.add(
                        new Unread(reports.get(i).source(), "Rapporteur itself failed on it, which is a mistake in the "
                                + "program; please report it with this: " + failed.getCause()));
            } catch (InterruptedException stopped) {
                throw stopped(stopped);
            }
            bar.step("Reading", i + 1, started.size());
        }
        return readings;
    }

    private static Reader get(Future<Reader> reader) {
        try {
            return reader.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The models could not be loaded; build Rapporteur anew.",
                    failed.getCause());
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static CancellationException stopped(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("Reading was interrupted.");
        cancelled.initCause(stopped);
        return cancelled;
    }
}
