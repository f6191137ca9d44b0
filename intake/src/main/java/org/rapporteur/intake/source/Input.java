package org.rapporteur.intake.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Something to read.
 *
 * @param name the path as given, or {@code -} for standard input
 * @param fileName the last part of the path, empty for standard input
 */
public record Input(String name, String fileName, Opening opening) {

    /** Opens the bytes; the caller closes them. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }
}
