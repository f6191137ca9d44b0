package org.rapporteur.intake.page;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.intake.article.Draft;
import org.rapporteur.intake.article.Outcome;
import org.rapporteur.intake.article.Words;
import org.rapporteur.intake.bytes.Decoded;
import org.rapporteur.intake.bytes.Decoder;
import org.rapporteur.intake.date.DateReader;
import org.rapporteur.intake.text.Furniture;

/** Reads a saved web page: its main text, and what it says about itself. */
public final class PageReader {

    /** A report shorter than this makes one doubt that the right part was found. */
    private static final int SHORTEST = 300;

    private final DateReader dates;
    private final Furniture furniture;
    private final Clutter clutter = new Clutter();
    private final Phrases phrases = new Phrases();

    public PageReader(DateReader dates, Furniture furniture) {
        this.dates = dates;
        this.furniture = furniture;
    }

    public Outcome read(String source, byte[] bytes) {
        return switch (Decoder.decode(bytes)) {
            case Decoded.NotText no -> Outcome.refused(source, no.reason());
            case Decoded.Text decoded -> {
                Document page = Jsoup.parse(decoded.text());
                String title = Words.line(page.title());
                yield new Draft(source, title, null, null, dates.read(null), null, furniture.without(mainText(page, title)));
            }
        };
    }

    /** The main text of a page, which is taken apart for it. */
    private String mainText(Document page, @Nullable String title) {
        BlockSieve sieve = new BlockSieve(furniture, phrases, title);
        Document whole = page.clone();
        clutter.removeFrom(page);
        String text = BlockSieve.write(sieve.sieve(BlockReader.blocks(MainPart.of(page))));
        if (text.length() >= SHORTEST) {
            return text;
        }
        Clutter.removeMachinery(whole);
        String more = BlockSieve.write(sieve.sieve(BlockReader.blocks(MainPart.of(whole))));
        return more.length() > 2 * text.length() ? more : text;
    }
}
