package org.rapporteur.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ReportDate;

/**
 * What the reader says about the reading.
 *
 * @param outlet the outlet of every report that does not name its own, or null to leave it unknown
 * @param published the date of every report that bears none, or null to leave it unknown
 * @param latest a publication date after this day is an error in the report and is dropped
 * @param mostBytes the largest report accepted, in bytes after unpacking, at least 1
 * @param mostUnpackedBytes the most that one file may unpack to, in bytes, at least 1
 * @param threads how many reports are worked on at once, at least 1; never changes the result
 */
public record Settings(
        @Nullable String outlet,
        @Nullable ReportDate published,
        LocalDate latest,
        int mostBytes,
        long mostUnpackedBytes,
        int threads) {

    private static final int MEGABYTE = 1 << 20;

    public Settings {
        if (mostBytes < 1 || mostUnpackedBytes < 1 || threads < 1) {
            throw new IllegalArgumentException("Sizes and threads must be at least 1: mostBytes " + mostBytes
                    + ", mostUnpackedBytes " + mostUnpackedBytes + ", threads " + threads);
        }
    }

    /** Nothing is assumed of the reports; 20 MB a report, 2 GB a packed file, as many threads as processors. */
    public static Settings usual() {
        return new Settings(null, null, LocalDate.of(2099, 12, 31), 20 * MEGABYTE, 2048L * MEGABYTE,
                Runtime.getRuntime().availableProcessors());
    }

    public Settings withOutlet(@Nullable String given) {
        return new Settings(given, published, latest, mostBytes, mostUnpackedBytes, threads);
    }

    public Settings withPublished(@Nullable ReportDate given) {
        return new Settings(outlet, given, latest, mostBytes, mostUnpackedBytes, threads);
    }

    public Settings withLatest(LocalDate given) {
        return new Settings(outlet, published, given, mostBytes, mostUnpackedBytes, threads);
    }

    public Settings withMostBytes(int given) {
        return new Settings(outlet, published, latest, given, mostUnpackedBytes, threads);
    }

    public Settings withMostUnpackedBytes(long given) {
        return new Settings(outlet, published, latest, mostBytes, given, threads);
    }

    public Settings withThreads(int given) {
        return new Settings(outlet, published, latest, mostBytes, mostUnpackedBytes, given);
    }
}
