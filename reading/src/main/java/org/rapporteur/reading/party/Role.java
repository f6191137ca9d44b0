package org.rapporteur.reading.party;

import java.util.Locale;
import org.rapporteur.language.data.DataFile;

/**
 * A noun for what somebody is.
 *
 * @param noun dictionary form, lower case; one or more words
 * @param kind what kind of party it makes of its bearer
 * @param gender the gender it tells, if any
 * @param family nouns of one family may stand for each other: "envoy" and "ambassador"
 */
public record Role(String noun, Kind kind, Gender gender, String family) {

    /** What kind of bearer a noun has. */
    public enum Kind {
        /** One who holds an office. */
        OFFICE,
        /** One who does or is something. */
        ROLE,
        /** Anybody: "man". Says nothing that would make a tie. */
        PERSON,
        /** One whose name is withheld. */
        UNNAMED,
        /** The government of a state. */
        GOVERNMENT,
        /** Many, by what they are. */
        GROUP,
        /** A body. */
        BODY,
        /** One who reports the news. */
        OUTLET,
        /** Something written. */
        DOCUMENT;

        /** True for nouns whose bearers are people, one by one. */
        boolean human() {
            return this == OFFICE || this == ROLE || this == PERSON || this == UNNAMED;
        }

        /** True for nouns that tell what a person is. */
        boolean telling() {
            return this == OFFICE || this == ROLE;
        }
    }

    static Role of(DataFile.Row row) {
        Kind kind = row.oneOf(1, "kind of noun", Kind.values(), one -> one.name().toLowerCase(Locale.ROOT));
        return new Role(row.cells().getFirst(), kind, Gender.of(row, 2), row.cells().get(3));
    }
}
