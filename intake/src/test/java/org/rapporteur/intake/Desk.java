package org.rapporteur.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.model.Report;
import org.rapporteur.model.Unread;

/** A place to put invented reports and read them from. */
record Desk(Path folder) {

    static final String BODY = "The council of Varnholm said on Monday that it would not open the bridge before the end "
            + "of the month, and that the mayor had been told.\n\n"
            + "A spokeswoman for the harbour, Ilse Tormund, said the delay was not what they had asked for.";

    Path put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path put(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent() == null ? folder : file.getParent());
            return Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Gathered read() {
        return read(Settings.usual());
    }

    Gathered read(Settings settings) {
        return new Intake(settings).read(List.of(folder.toString()), InputStream.nullInputStream(), Progress.silent());
    }

    /** The only report in the folder. */
    Report report() {
        Gathered gathered = read();
        if (gathered.reports().size() != 1 || !gathered.unread().isEmpty()) {
            throw new AssertionError("One report was expected: " + gathered);
        }
        return gathered.reports().get(0);
    }

    /** The only thing in the folder that was not read, when nothing was. */
    Unread unread() {
        Gathered gathered = read();
        if (gathered.unread().size() != 1 || !gathered.reports().isEmpty()) {
            throw new AssertionError("One refusal was expected: " + gathered);
        }
        return gathered.unread().get(0);
    }

    static Gathered readInput(byte[] bytes) {
        return new Intake().read(List.of("-"), new ByteArrayInputStream(bytes), Progress.silent());
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return packed.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String numbered(int number) {
        return BODY + " It was her report number " + number + ".";
    }
}
