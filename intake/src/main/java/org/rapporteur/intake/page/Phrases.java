package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.intake.article.DataFile;

/** Phrases by which a short paragraph shows that it is not part of the report: a data file, {@code page-phrases.tsv}. */
final class Phrases {

    private static final int LONGEST = 300;

    private final List<String> beginnings = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    Phrases() {
        for (List<String> row : DataFile.rows("page-phrases.tsv", 2)) {
            switch (row.get(0)) {
                case "begins" -> beginnings.add(row.get(1));
                case "holds" -> parts.add(row.get(1));
                default -> throw new IllegalStateException(
                        "page-phrases.tsv: \"" + row.get(0) + "\" is neither begins nor holds.");
            }
        }
    }

    boolean speakAgainst(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String lower = paragraph.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return beginnings.stream().anyMatch(lower::startsWith) || parts.stream().anyMatch(lower::contains);
    }
}
