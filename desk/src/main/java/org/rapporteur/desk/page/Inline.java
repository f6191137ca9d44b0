package org.rapporteur.desk.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page carries within itself, so that it never asks an address for anything.
 *
 * @param style its style sheet
 * @param script its script
 * @param policy a Content-Security-Policy that allows just these two, by their hashes, and nothing else
 */
public record Inline(String style, String script, String policy) {

    /**
     * Reads {@code NAME.css} and {@code NAME.js} that stand beside a class.
     *
     * @throws IOException when the program was built without them
     */
    public static Inline beside(Class<?> place, String name) throws IOException {
        String style = resource(place, name + ".css");
        String script = resource(place, name + ".js");
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
        return new Inline(style, script, policy);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(Class<?> place, String name) throws IOException {
        try (InputStream in = place.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The program is incomplete: " + name + " is missing; build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
