package org.rapporteur.desk.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.export.Table;

/**
 * Where a brief goes and in what form.
 *
 * @param file the file, or null for standard output
 * @param kind what a table is to hold; null when it is no table or holds the statements
 */
record Target(@Nullable Path file, Format format, @Nullable Table kind) {

    private static final String STANDARD_OUTPUT = "-";

    /** Settles what the user left open: the form from the file's ending or the kind, the file from the form. */
    static Target of(@Nullable String output, @Nullable Format wanted, @Nullable Table kind) {
        boolean unnamed = output == null || output.equals(STANDARD_OUTPUT);
        Target target = of(output, wanted == null && kind != null && unnamed ? Format.CSV : wanted);
        if (kind == null) {
            return target;
        }
        if (target.format != Format.CSV) {
            throw new WrongUsage("--kind " + kind
                    + ": only a table holds one kind; end the name in .csv, or add --format csv");
        }
        return new Target(output == null ? Path.of(kind.label() + ".csv") : target.file, Format.CSV, kind);
    }

    private static Target of(@Nullable String output, @Nullable Format wanted) {
        if (output == null) {
            Format format = wanted == null ? Format.HTML : wanted;
            return new Target(Path.of("brief." + format.ending()), format, null);
        }
        if (output.equals(STANDARD_OUTPUT)) {
            return new Target(null, wanted == null ? Format.HTML : wanted, null);
        }
        return new Target(path(output), wanted == null ? byEnding(output) : wanted, null);
    }

    private static Path path(String output) {
        try {
            return Path.of(output);
        } catch (InvalidPathException e) {
            throw new WrongUsage("-o " + output + ": not a file name this system can have", e);
        }
    }

    private static Format byEnding(String output) {
        return Format.ofFileName(output).orElseThrow(() -> new WrongUsage("-o " + output
                + ": the ending does not tell the format; end the name in .html, .json, .md, .csv or .zip, or add --format"));
    }

    boolean standardOutput() {
        return file == null;
    }

    /** Finds out before any work is done whether the brief can be written there. */
    void check(List<String> sources) {
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw new WrongUsage("-o " + file + ": is a folder; name a file in it, such as "
                    + file.resolve("brief." + format.ending()));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongUsage("-o " + file + ": there is no folder " + folder + "; make it first");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new WrongUsage("-o " + file + ": may not be written; choose another place with -o");
        }
        for (String source : sources) {
            if (!source.equals(STANDARD_OUTPUT) && same(file, source)) {
                throw new WrongUsage("-o " + file + ": is one of the sources and would be lost; choose another name");
            }
        }
    }

    private static boolean same(Path file, String source) {
        try {
            return Files.exists(file) && Files.isSameFile(file, Path.of(source));
        } catch (IOException | InvalidPathException e) {
            return false; // What cannot be opened cannot be overwritten either.
        }
    }

    /** Writes the brief, to a file as a whole or not at all. */
    void write(Brief brief, PrintStream standardOutput) throws IOException {
        if (file == null) {
            write(brief, (OutputStream) standardOutput);
            if (standardOutput.checkError()) {
                throw new IOException("standard output was closed before the brief was written");
            }
            return;
        }
        try (WholeFile whole = new WholeFile(file)) {
            write(brief, whole.stream());
            whole.commit();
        }
    }

    private void write(Brief brief, OutputStream stream) throws IOException {
        OutputStream out = new BufferedOutputStream(stream, 1 << 16);
        format.write(brief, kind, out);
        out.flush();
    }
}
