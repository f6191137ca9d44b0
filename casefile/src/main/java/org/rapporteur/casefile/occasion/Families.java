package org.rapporteur.casefile.occasion;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.language.data.DataFile;

/** Which kinds of happening may be one occasion. Immutable. */
final class Families {

    /** How often the same parties do such a thing. */
    enum Often {
        ONCE, SELDOM, OFTEN
    }

    /**
     * What is known of a kind.
     *
     * @param family kinds of one family may be one occasion
     * @param often how often the same parties do it
     * @param preposition what leads to the one it is done to
     */
    record Family(String family, Often often, String preposition) {}

    private final Map<String, Family> families = new HashMap<>();

    /**
     * Reads the file that ships with this package.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    Families() {
        for (DataFile.Row row : DataFile.beside(Families.class, "families.tsv").withColumns(4).rows()) {
            if (families.put(row.cell(0), new Family(row.cell(1), often(row), row.cell(3))) != null) {
                throw row.wrong("\"" + row.cell(0) + "\" stands here twice; keep one line.");
            }
        }
    }

    private static Often often(DataFile.Row row) {
        return switch (row.cell(2)) {
            case "once" -> Often.ONCE;
            case "seldom" -> Often.SELDOM;
            case "often" -> Often.OFTEN;
            default -> throw row.wrong("\"" + row.cell(2) + "\" is none of once, seldom and often.");
        };
    }

    Family of(String kind) {
        Family family = families.get(kind);
        return family == null ? new Family(kind, Often.OFTEN, "of") : family;
    }
}
