package org.rapporteur.model;

import java.util.Locale;

/** Which way a judgement, or what bears on a party, goes. */
public enum Direction {
    /** For it: praise, approval; or what strengthens a party's hand. */
    FAVOURABLE,
    /** Against it: blame, dismissal; or what weakens a party's hand. */
    ADVERSE,
    /** Both at once. */
    MIXED;

    /** The name as it stands in data files and exports: lower case, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
