package org.rapporteur.model;

import java.util.Locale;

/** What a source does in making a statement. */
public enum Act {
    SAY, WRITE, DENY, CONFIRM, WARN, PROMISE, THREATEN, DEMAND, ASK, OFFER, ACCEPT, REFUSE, ACCUSE, CRITICISE, PRAISE, PREDICT, THINK, KNOW, FEEL, WANT, INTEND, SHOW;

    /** The name as it stands in data files and exports: lower case, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
