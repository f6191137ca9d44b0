package org.rapporteur.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.data.DataFile;

/** Knows what a page says to its reader, "sign up for our newsletter", from what the report says. Immutable. */
public final class Furniture {

    private final List<String> anywhere;
    private final List<String> opening;

    private Furniture(List<String> anywhere, List<String> opening) {
        this.anywhere = List.copyOf(anywhere);
        this.opening = List.copyOf(opening);
    }

    /**
     * The phrases that ship with Rapporteur.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    public static Furniture load() {
        List<String> anywhere = new ArrayList<>();
        List<String> opening = new ArrayList<>();
        for (DataFile.Row row : DataFile.beside(Furniture.class, "/org/rapporteur/reading/furniture.tsv")
                .withColumns(2).rows()) {
            String phrase = row.cell(0).toLowerCase(Locale.ROOT);
            switch (row.cell(1)) {
                case "anywhere" -> anywhere.add(phrase);
                case "start" -> opening.add(phrase);
                default -> throw row.wrong(
                        "\"" + row.cell(1) + "\" is no place in a sentence; write anywhere or start.");
            }
        }
        return new Furniture(anywhere, opening);
    }

    /** True when a sentence is part of the page about the report, not of the report. */
    public boolean holds(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (String phrase : opening) {
            if (lower.startsWith(phrase)) {
                return true;
            }
        }
        for (String phrase : anywhere) {
            if (lower.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
