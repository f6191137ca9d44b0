package org.rapporteur.intake.page;

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

    private final DateReader dates;
    private final Furniture furniture;

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
                StringBuilder text = new StringBuilder();
                page.select("p").forEach(paragraph -> text.append(paragraph.text()).append("\n\n"));
                yield new Draft(source, title, null, null, dates.read(null), null,
                        furniture.without(text.toString().strip()));
            }
        };
    }
}
