package org.rapporteur.reading.assessment;

import java.util.BitSet;
import org.rapporteur.model.Direction;

/**
 * A judgement in a sentence, in tokens.
 *
 * @param words the tokens that judge; never empty
 * @param by the head of the phrase that names the judge, or -1
 * @param on the head of the phrase that names what is judged, or -1
 * @param reason see {@link org.rapporteur.model.Finding#reason()}
 */
record Draft(BitSet words, int by, int on, Direction direction, boolean loaded, String reason) {

    /** The same, and more words that judge the same thing. */
    Draft and(Draft other) {
        BitSet both = (BitSet) words.clone();
        both.or(other.words);
        return new Draft(both, by, on, direction == other.direction ? direction : Direction.MIXED,
                loaded || other.loaded, reason);
    }
}
