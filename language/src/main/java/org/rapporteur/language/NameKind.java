package org.rapporteur.language;

/** What a name names. */
public enum NameKind {
    PERSON, PLACE, ORGANISATION, OTHER
}
