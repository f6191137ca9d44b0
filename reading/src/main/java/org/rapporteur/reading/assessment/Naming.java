package org.rapporteur.reading.assessment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Direction;

/** The verbs by which one names another something: "called it a trap", "dismissed it as a trap". Immutable. */
final class Naming {

    /**
     * How a verb names.
     *
     * @param as true when what it is named may stand behind "as"
     * @param predicate true when what it is named may follow the object
     * @param direction what the verb itself says, or null when the words it is named by must tell
     */
    record Verb(boolean as, boolean predicate, @Nullable Direction direction) {}

    private final Map<String, Verb> verbs = new HashMap<>();

    /**
     * Reads the verbs: verb, "as" or "predicate", direction or "open".
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    Naming(DataFile file) {
        for (DataFile.Row row : file.withColumns(3).rows()) {
            String way = row.cell(1);
            if (!way.equals("as") && !way.equals("predicate") && !way.equals("both")) {
                throw row.wrong("\"" + way + "\" must be as, predicate or both.");
            }
            Direction direction = switch (row.cell(2)) {
                case "open" -> null;
                case "favourable" -> Direction.FAVOURABLE;
                case "adverse" -> Direction.ADVERSE;
                default -> throw row.wrong("\"" + row.cell(2) + "\" must be open, favourable or adverse.");
            };
            if (verbs.put(row.cell(0), new Verb(!way.equals("predicate"), !way.equals("as"), direction)) != null) {
                throw row.wrong("\"" + row.cell(0) + "\" stands here twice; keep one line.");
            }
        }
    }

    /** The verbs that ship with Rapporteur. */
    static Naming shipped() {
        return new Naming(DataFile.beside(Naming.class, "naming-verbs.tsv"));
    }

    /** How the verb with this dictionary form names; null when it does not. */
    @Nullable
    Verb of(String lemma) {
        return verbs.get(lemma);
    }
}
