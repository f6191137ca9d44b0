package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there as a whole or not at all: written beside its place and moved there when complete. Until then a file
 * of that name stays as it was, whatever happens.
 */
final class WholeFile implements AutoCloseable {

    private final Path target;
    private final @Nullable Path part;
    private final @Nullable Thread cleaner;
    private final OutputStream stream;

    WholeFile(Path file) throws IOException {
        this.target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            this.part = null; // A pipe or a device holds nothing that could be lost.
            this.cleaner = null;
            this.stream = Files.newOutputStream(target);
            return;
        }
        Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        this.part = beside;
        this.stream = Files.newOutputStream(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        this.cleaner = new Thread(() -> delete(beside));
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts what was written in its place. */
    void commit() throws IOException {
        stream.close();
        if (part == null) {
            return;
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (part != null) {
            delete(part);
        }
        if (cleaner != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(cleaner);
            } catch (IllegalStateException e) {
                // The program is going down already and the hook runs.
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Nothing better can be done than to leave the part behind.
        }
    }
}
