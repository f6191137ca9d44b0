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

    /** How those who take part stand to each other. */
    enum Shape {
        /** All take part alike: a meeting. */
        MUTUAL,
        /** One goes, others receive: a visit. */
        JOURNEY,
        /** One does it to another: an arrest. */
        DIRECTED
    }

    /**
     * What is known of a kind.
     *
     * @param family kinds of one family may be one occasion
     * @param often how often the same parties do it
     * @param shape how those who take part stand to each other
     * @param preposition what leads to the one it is done to
     */
    record Family(String family, Often often, Shape shape, String preposition) {}

    private final Map<String, Family> families = new HashMap<>();

    /**
     * Reads the file that ships with this package.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    Families() {
        for (DataFile.Row row : DataFile.beside(Families.class, "families.tsv").withColumns(5).rows()) {
            if (families.put(row.cell(0), new Family(row.cell(1), often(row), shape(row), row.cell(4))) != null) {
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

    private static Shape shape(DataFile.Row row) {
        return switch (row.cell(3)) {
            case "mutual" -> Shape.MUTUAL;
            case "journey" -> Shape.JOURNEY;
            case "directed" -> Shape.DIRECTED;
            default -> throw row.wrong("\"" + row.cell(3) + "\" is none of mutual, journey and directed.");
        };
    }

    Family of(String kind) {
        Family family = families.get(kind);
        return family == null ? new Family(kind, Often.OFTEN, Shape.DIRECTED, "of") : family;
    }
}
