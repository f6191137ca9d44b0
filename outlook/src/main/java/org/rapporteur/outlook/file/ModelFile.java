package org.rapporteur.outlook.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.FaultyModelException;

/** Reads a model in any notation we know; which one it is shows from its fields, not from the name of the file. */
public final class ModelFile {

    private static final long MOST_BYTES = 64_000_000;

    private ModelFile() {}

    /** @throws FaultyModelException when it is no model; the message begins with the path as given */
    public static Conflict read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new FaultyModelException(file.toString(), "is a folder", "name the model file in it");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new FaultyModelException(file.toString(), "is larger than " + MOST_BYTES + " bytes",
                        "give forbidden combinations in place of long lists");
            }
            return parse(text(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new FaultyModelException(file.toString(), "is not there", "check the path");
        } catch (IOException e) {
            throw new FaultyModelException(file.toString(), "cannot be read: " + e.getMessage(), "check the file");
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new FaultyModelException(file.toString(), "is not a text in UTF-8", "save it as UTF-8");
        }
    }

    /** @param name what errors call the text, such as the name of its file */
    public static Conflict parse(String text, String name) {
        try {
            Node.Fields root = NodeReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text).fields();
            if (root.find("decisionMakers").isPresent()) {
                return new GmcrReader(root).read();
            }
            if (root.find("options").isPresent()) {
                return new TableReader(root).read();
            }
            return new ModelReader(root).read();
        } catch (FaultyModelException e) {
            throw e.at(name);
        }
    }
}
