package org.rapporteur.model;

import java.util.Locale;

/** Whether a happening came about, as the report tells it. */
public enum EventStatus {
    /** It happened or is under way. */
    HAPPENED,
    /** It is planned, agreed or announced and has not happened. */
    PLANNED,
    /** It did not happen, or is denied. */
    DENIED,
    /** It may happen or may have happened: conditional, hypothetical, asked for, threatened. */
    POSSIBLE;

    /** The name as it stands in data files and exports: lower case, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
