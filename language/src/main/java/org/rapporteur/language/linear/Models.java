package org.rapporteur.language.linear;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads model files, from the class path or from elsewhere. */
public final class Models {

    private Models() {}

    /** How a model is made from its bytes. */
    @FunctionalInterface
    public interface Reader<M> {
        M read(DataInputStream in) throws IOException;
    }

    /**
     * Reads a model that lies beside a class.
     *
     * @throws IllegalStateException when it is missing or damaged
     */
    public static <M> M read(Class<?> beside, String name, Reader<M> reader) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The model " + name + " is missing beside " + beside.getName()
                        + "; retrain it with: rapporteur train all");
            }
            return parse(in.readAllBytes(), reader);
        } catch (IOException | UncheckedIOException | IndexOutOfBoundsException damaged) {
            throw new IllegalStateException("The model " + name + " beside " + beside.getName()
                    + " is damaged; retrain it with: rapporteur train all", damaged);
        }
    }

    /** Makes a model from the bytes of its file. */
    public static <M> M parse(byte[] bytes, Reader<M> reader) throws IOException {
        return reader.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
