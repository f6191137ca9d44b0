package org.rapporteur.intake.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.article.Draft;
import org.rapporteur.intake.article.Words;
import org.rapporteur.intake.date.DateReader;

/** Reads plain text and Markdown. The text is stored as it stands; Markdown's marks are left in it. */
public final class PlainText {

    private final DateReader dates;
    private final Furniture furniture;

    public PlainText(DateReader dates, Furniture furniture) {
        this.dates = dates;
        this.furniture = furniture;
    }

    public Draft read(String source, String decoded) {
        FrontMatter front = FrontMatter.of(decoded);
        Map<String, String> said = front.values();
        String text = furniture.without(front.body());
        return new Draft(source, value(said, "title"), value(said, "outlet"), value(said, "author"),
                dates.read(said.get("published")), value(said, "url"), text).orTitle(Heading.of(text));
    }

    private static @Nullable String value(Map<String, String> said, String key) {
        return Words.line(said.get(key));
    }
}
