package org.rapporteur.reading.party;

import org.rapporteur.model.PartyKind;

/**
 * A way to speak of a party that everybody knows.
 *
 * @param words the words as data files give them
 * @param party the party's own name
 * @param kind what kind of party it is
 * @param use how the words stand for it
 */
public record Known(String words, String party, PartyKind kind, Use use) {

    /** How words stand for a party. */
    public enum Use {
        /** It is its name. */
        NAME,
        /** Its capital, which may be no more than a town. */
        CAPITAL,
        /** A building or street that stands for it unless something happens there. */
        SEAT,
        /** What comes from it: "French". Never the party itself. */
        ADJECTIVE
    }
}
