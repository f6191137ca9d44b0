package org.rapporteur.desk.outlook;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.rapporteur.desk.page.templates.JteoutlookGenerated;

/** The outlook as one page that needs nothing but itself. */
final class PageForm implements Form {

    @Override
    public void write(View view, Writer out) throws IOException {
        String style = resource("outlook.css");
        String script = resource("outlook.js");
        OutlookPage page = new PageBuilder(view).build(policy(style, script), style, script);
        JteoutlookGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, page);
        out.flush();
    }

    /** Allows the page its own style and script by their hashes, and nothing else. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageForm.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program is incomplete: " + name + " is missing; build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
