package org.rapporteur.model;

import java.util.Locale;

/**
 * How a party took a proposal.
 *
 * @param by who answered
 * @param way how
 * @param span the words that tell it
 */
public record Answer(Participant by, Way way, Span span) {

    /** How a proposal can be taken. */
    public enum Way {
        ACCEPTS, REJECTS, STUDIES, AMENDS, SUPPORTS, DISMISSES;

        /** The name as it stands in data files and exports: lower case, the same in every locale. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
