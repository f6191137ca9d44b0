package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The JSON Schema that every brief as JSON keeps to. */
public final class Schema {

    private Schema() {}

    public static String text() throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream("brief.schema.json")) {
            if (in == null) {
                throw new IOException("The program is incomplete: brief.schema.json is missing; build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
