package org.rapporteur.model;

import java.util.Locale;

/** What kind of party acts or speaks. */
public enum PartyKind {
    PERSON, OFFICE, STATE, ORGANISATION, OUTLET, BLOC;

    /** The name as it stands in data files and exports: lower case, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
