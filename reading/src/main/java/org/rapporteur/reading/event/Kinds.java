package org.rapporteur.reading.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.EventCategory;

/** The kinds of happening by their common names. Immutable. */
final class Kinds {

    /**
     * A kind.
     *
     * @param name its common name
     * @param category its category
     * @param group kinds of one group may be one happening under two names: a meeting and the talks
     * @param suffered true when a noun belongs to the one it is done to: "her arrest"
     */
    record Kind(String name, EventCategory category, String group, boolean suffered) {}

    private final Map<String, Kind> kinds = new HashMap<>();

    /**
     * Reads the file that ships with reading.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    Kinds() {
        for (DataFile.Row row : DataFile.beside(Kinds.class, "/org/rapporteur/reading/event/kinds.tsv").withColumns(4)
                .rows()) {
            if (kinds.put(row.cell(0), new Kind(row.cell(0), category(row), row.cell(2), suffered(row))) != null) {
                throw row.wrong("\"" + row.cell(0) + "\" stands here twice; keep one line.");
            }
        }
    }

    private static boolean suffered(DataFile.Row row) {
        return switch (row.cell(3)) {
            case "does" -> false;
            case "suffers" -> true;
            default -> throw row.wrong("\"" + row.cell(3) + "\" is neither does nor suffers.");
        };
    }

    private static EventCategory category(DataFile.Row row) {
        return row.oneOf(1, "category of PLOVER", EventCategory.values(), EventCategory::label);
    }

    /** The kind of that name; null for the empty name and for names the file does not know. */
    @Nullable
    Kind of(String name) {
        return kinds.get(name);
    }
}
