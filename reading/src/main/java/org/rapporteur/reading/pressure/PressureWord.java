package org.rapporteur.reading.pressure;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Pressure.Kind;

/**
 * A word by which a report tells what bears on a party.
 *
 * @param role what the word does
 * @param kind what sort of pressure it names; null when it names none
 * @param direction which way that bears on the party; null when the word does not tell
 */
record PressureWord(Role role, @Nullable Kind kind, @Nullable Direction direction) {

    /** What a word does. */
    enum Role {
        /** A thing that bears on somebody: "shortage". */
        THING("thing"),
        /** A state somebody is in: "exhausted". */
        STATE("state"),
        /** Says that its subject bears what its object names: "face". */
        BEARS("bears"),
        /** Says that its subject weakens or strengthens its object: "undermine", "embolden". */
        AFFECTS("affects"),
        /** Says that something lies on whom its preposition names: "weigh on". */
        WEIGHS("weighs"),
        /** Says that its subject leans on what its preposition names: "depend on". */
        LEANS("leans"),
        /** Says that its subject gains or loses what its object names: "recapture". */
        FARES("fares"),
        /** Says that something is getting less: "dwindle". */
        WANES("wanes"),
        /** A word of a heading over a list of pressures: "weakness". */
        HEADING("heading");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** The word it goes by in the data file. */
        String label() {
            return label;
        }
    }
}
