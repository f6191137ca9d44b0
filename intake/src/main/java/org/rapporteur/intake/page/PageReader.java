package org.rapporteur.intake.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rapporteur.intake.article.Draft;
import org.rapporteur.intake.article.Outcome;
import org.rapporteur.intake.bytes.Decoded;
import org.rapporteur.intake.bytes.Decoder;
import org.rapporteur.intake.date.DateReader;
import org.rapporteur.intake.text.Furniture;

/** Reads a saved web page: its main text, and what it says about itself. */
public final class PageReader {

    /** A report shorter than this makes one doubt that the right part was found. */
    private static final int SHORTEST = 140;

    /** Bytes in which a page must name its charset. */
    private static final int HEAD = 4096;

    /** Deeper nesting is a mistake or an attack; what lies deeper is put at this depth. */
    private static final int DEEPEST = 400;

    private final Furniture furniture;
    private final PageFacts facts;
    private final Clutter clutter = new Clutter();
    private final Phrases phrases = new Phrases();

    public PageReader(DateReader dates, Furniture furniture) {
        this.furniture = furniture;
        this.facts = new PageFacts(dates);
    }

    public Outcome read(String source, byte[] bytes) {
        return switch (Decoder.decode(bytes, declaredCharset(bytes))) {
            case Decoded.NotText no -> Outcome.refused(source, no.reason());
            case Decoded.Text decoded -> read(source, decoded.text());
        };
    }

    private Outcome read(String source, String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        Draft facts = this.facts.of(source, page);
        Anchors anchors = Anchors.of(this.facts.article(page));
        String text = furniture.without(mainText(page, facts.title(), anchors));
        if (text.isBlank()) {
            return Outcome.refused(source,
                    "No main text was found on this page; save the text itself in a plain file.");
        }
        return new Draft(source, facts.title(), facts.outlet(), facts.author(), facts.published(), facts.url(), text);
    }

    /** The main text of a page, which is taken apart for it. */
    private String mainText(Document page, @Nullable String title, Anchors anchors) {
        BlockSieve sieve = new BlockSieve(furniture, phrases, title);
        Document whole = page.clone();
        clutter.removeFrom(page);
        String text = BlockSieve.write(sieve.sieve(BlockReader.blocks(MainPart.of(page, anchors))));
        boolean doubtful = anchors.areMissingFrom(text);
        if (text.length() >= SHORTEST && !doubtful) {
            return text;
        }
        Clutter.removeMachinery(whole);
        String more = BlockSieve.write(sieve.sieve(BlockReader.blocks(MainPart.of(whole, anchors))));
        boolean better = doubtful && !anchors.areMissingFrom(more);
        boolean fuller = text.length() < SHORTEST && more.length() > 2 * text.length();
        return better || fuller ? more : text;
    }

    /** What the page says it is written in, in a meta element or an XML declaration; null when it says nothing usable. */
    private static @Nullable Charset declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        int start = at >= 0 ? at + "charset=".length() : head.startsWith("<?xml") ? head.indexOf("encoding=") + 9 : -1;
        if (start < 9) {
            return null;
        }
        while (start < head.length() && (head.charAt(start) == '"' || head.charAt(start) == '\'')) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return charset(head.substring(start, end));
    }

    private static @Nullable Charset charset(String name) {
        try {
            // As browsers do: pages that say Latin-1 are written in Windows-1252.
            return name.isEmpty()
                    ? null
                    : Charset.forName(name.equals("iso-8859-1") || name.equals("us-ascii") ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
