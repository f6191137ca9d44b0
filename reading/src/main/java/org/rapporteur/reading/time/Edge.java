package org.rapporteur.reading.time;

import org.rapporteur.model.Moment.Modifier;

/** A word that takes a part out of a stretch of the calendar: an adjective ("early"), or a noun with "of" ("the end of"). */
enum Edge {
    EARLY(Modifier.START, false), LATE(Modifier.END, false), MIDST(Modifier.MID, false), BEGINNING(Modifier.START,
            true), MIDDLE(Modifier.MID, true), END(Modifier.END, true);

    private static final Edge[] ALL = values();

    private final Modifier modifier;
    private final boolean noun;

    Edge(Modifier modifier, boolean noun) {
        this.modifier = modifier;
        this.noun = noun;
    }

    static Edge at(int ordinal) {
        return ALL[ordinal];
    }

    Modifier modifier() {
        return modifier;
    }

    boolean noun() {
        return noun;
    }
}
