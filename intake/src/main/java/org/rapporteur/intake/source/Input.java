package org.rapporteur.intake.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Something to read.
 *
 * @param name the path as given, or {@code -} for standard input
 * @param fileName the last part of the path, empty for standard input
 * @param named true when the reader asked for it by itself, false when it was found in a folder
 */
public record Input(String name, String fileName, boolean named, Opening opening) {

    /** Opens the bytes; the caller closes them. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }
}
