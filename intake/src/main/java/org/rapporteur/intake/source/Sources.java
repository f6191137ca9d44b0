package org.rapporteur.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Unread;

/** Turns what the reader named into things to read: files, everything in folders, and {@code -} for standard input. */
public final class Sources {

    private final InputStream standardInput;

    public Sources(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** In the order given; a folder's files by the bytes of their paths. */
    public List<Found> find(List<String> sources) {
        List<Found> found = new ArrayList<>();
        boolean inputTaken = false;
        for (String source : sources) {
            if (!source.equals("-")) {
                found.addAll(find(source));
            } else if (!inputTaken) {
                inputTaken = true;
                found.add(new Found.Present(new Input("-", "", true, () -> new Unclosed(standardInput))));
            }
        }
        return found;
    }

    private static List<Found> find(String source) {
        Path path;
        try {
            path = Path.of(source);
        } catch (InvalidPathException impossible) {
            return missing(source, "This is not a path that this system allows; check how it is written.");
        }
        if (source.isEmpty()) {
            return missing("(empty name)", "An empty name leads nowhere; name a file or a folder.");
        }
        if (Files.isDirectory(path)) {
            return new Folder(source, path).files();
        }
        if (!Files.exists(path)) {
            return missing(source, "There is no such file or folder; check the path.");
        }
        if (!Files.isReadable(path)) {
            return missing(source, "The file may not be read; check its permissions.");
        }
        Path name = path.getFileName();
        return List.of(new Found.Present(
                new Input(source, name == null ? "" : name.toString(), true, () -> Files.newInputStream(path))));
    }

    private static List<Found> missing(String source, String reason) {
        return List.of(new Found.Missing(new Unread(source, reason)));
    }

    /** Standard input belongs to the caller and stays open. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }

        @Override
        public void close() {}
    }
}
