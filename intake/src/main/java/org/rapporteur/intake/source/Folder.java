package org.rapporteur.intake.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Unread;

/**
 * All files below a folder, by the bytes of their paths, so that the order is the same on every system. Hidden files
 * and folders are passed over. Links are followed; one that leads back into its own path is passed over too, since what
 * it leads to is read anyway.
 */
final class Folder {

    private record Entry(String order, Found found) {

        byte[] bytes() {
            return order.getBytes(StandardCharsets.UTF_8);
        }
    }

    private final String source;
    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();

    Folder(String source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    List<Found> files() {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk());
        } catch (IOException broken) {
            add(folder, missing(folder, "The folder could not be walked: " + broken.getMessage()));
        }
        entries.sort(Comparator.comparing(Entry::bytes, Arrays::compareUnsigned));
        return entries.stream().map(Entry::found).toList();
    }

    private void add(Path path, Found found) {
        entries.add(new Entry(relative(path), found));
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private String name(Path path) {
        String relative = relative(path);
        if (relative.isEmpty()) {
            return source;
        }
        return source.endsWith("/") ? source + relative : source + "/" + relative;
    }

    private Found missing(Path path, String reason) {
        return new Found.Missing(new Unread(name(path), reason));
    }

    private boolean hidden(Path path) {
        Path last = path.getFileName();
        return !path.equals(folder) && last != null && last.toString().startsWith(".");
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return hidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (hidden(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                add(path, missing(path, "The link leads to a file that is not there."));
            } else if (attributes.isRegularFile()) {
                add(path, new Found.Present(new Input(name(path), String.valueOf(path.getFileName()), false,
                        () -> Files.newInputStream(path))));
            } else {
                add(path, missing(path, "This is a device or a pipe, not a file."));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (!(failure instanceof FileSystemLoopException) && !hidden(path)) {
                add(path, missing(path, "This may not be read; check its permissions."));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) {
            if (failure != null) {
                add(path, missing(path, "The folder could not be read to its end: " + failure.getMessage()));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
