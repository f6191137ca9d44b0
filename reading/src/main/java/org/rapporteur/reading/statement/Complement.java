package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.reading.lexicon.CueEntry;

/** A place, seen from a cue, where what was said may stand. */
interface Complement {

    /** Where the content stands, in words that complete "its content is". */
    String description();

    /**
     * The words of the content; empty when there is none at this place or the cue does not take one there.
     *
     * @param cue the token that the cue turns on
     */
    BitSet find(Passage passage, int cue, CueEntry entry);

    /** Both places together, found when either is. */
    default Complement with(Complement other) {
        Complement first = this;
        return new Complement() {

            @Override
            public String description() {
                return first.description() + " with " + other.description();
            }

            @Override
            public BitSet find(Passage passage, int cue, CueEntry entry) {
                BitSet words = first.find(passage, cue, entry);
                words.or(other.find(passage, cue, entry));
                return words;
            }
        };
    }
}
