package org.rapporteur.model;

import java.util.Locale;

/** What kind of source a hop names. */
public enum SourceKind {
    /** A person by name. */
    PERSON,
    /** The holder of an office, not by name: "the foreign minister". */
    OFFICE,
    /** A state or government, also by its capital or seat: "Paris", "the White House". */
    STATE,
    /** A party, company, agency, alliance or other body. */
    ORGANISATION,
    /** A newspaper, broadcaster or news agency. */
    OUTLET,
    /** A report, poll, letter, law or other document. */
    DOCUMENT,
    /** Somebody whose name is withheld: "officials familiar with the talks". */
    UNNAMED,
    /** People by what they are: "critics", "analysts", "voters". */
    GROUP,
    /** A source that the text leaves open, as with a pronoun or a passive that cannot be resolved. */
    UNKNOWN;

    /** The name as it stands in data files and exports: lower case, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
