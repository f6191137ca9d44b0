package org.rapporteur.desk.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.page.templates.JtebriefGenerated;

/** The brief as one page that needs nothing but itself: no address is ever asked for anything. */
public final class HtmlExport implements Brief.Export {

    @Override
    public void write(Brief brief, Writer out) throws IOException {
        String style = resource("brief.css");
        String script = resource("brief.js");
        Page page = Page.of(new Contents(brief), style, script, policy(style, script));
        WriterOutput output = new WriterOutput(new VisibleNul(out));
        JtebriefGenerated.render(new OwaspHtmlTemplateOutput(output), null, page);
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
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlExport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The program is incomplete: " + name + " is missing; build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
