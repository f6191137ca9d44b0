package org.rapporteur.model;

import java.util.Locale;

/** How the content of a statement is given. */
public enum Form {
    /** All of it inside quotation marks. */
    DIRECT,
    /** None of it inside quotation marks. */
    INDIRECT,
    /** Partly inside quotation marks. */
    MIXED;

    /** The name as it stands in data files and exports: lower case, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
