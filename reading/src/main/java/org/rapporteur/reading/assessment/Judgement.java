package org.rapporteur.reading.assessment;

import org.rapporteur.model.Direction;

/**
 * A word that judges.
 *
 * @param way how it judges
 * @param direction which way, when nothing denies it
 * @param loaded true when it carries the judgement beyond what a plain word for the same thing would
 */
record Judgement(Way way, Direction direction, boolean loaded) {

    /** How a word judges. */
    enum Way {
        /** Describes what it judges. */
        ADJECTIVE("adjective"),
        /** Judges the one who does what it goes with. */
        ADVERB("adverb"),
        /** A quality or deed: judges the one it belongs to. */
        NOUN("noun"),
        /** A name for somebody or something: judges what it names. */
        EPITHET("epithet"),
        /** A deed: judges its subject. */
        DEED("deed"),
        /** A verdict: its subject judges its object. */
        VERDICT("verdict"),
        /** A noun for a verdict: "her praise of the plan". */
        VERDICT_NOUN("verdict noun");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** The word it goes by in the data file. */
        String label() {
            return label;
        }
    }
}
