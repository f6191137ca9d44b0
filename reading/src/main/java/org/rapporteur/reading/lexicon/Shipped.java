package org.rapporteur.reading.lexicon;

import java.util.List;
import org.rapporteur.language.data.DataFile;

/** The data files that ship with reading. */
final class Shipped {

    private static final String FOLDER = "/org/rapporteur/reading/";

    private Shipped() {}

    /**
     * The rows of a file.
     *
     * @param name its path within reading's folder, such as {@code verbs.tsv}
     * @throws IllegalStateException with file, line and mend when a row has not that many columns
     */
    static List<DataFile.Row> rows(String name, int columns) {
        return DataFile.beside(Shipped.class, FOLDER + name).withColumns(columns).rows();
    }
}
