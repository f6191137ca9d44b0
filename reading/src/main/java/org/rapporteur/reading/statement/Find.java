package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.model.Act;
import org.rapporteur.model.Span;

/**
 * A statement as a rule finds it in one sentence, before it is settled beside the others. The sets are never changed.
 *
 * @param passage where
 * @param head the token that the cue turns on
 * @param cue its words
 * @param name the cue as the lexicon knows it
 * @param act what the source does by it
 * @param source the words that name the source; empty when the text names none
 * @param content what was said, as far as it stands in this sentence
 * @param beyond what was said in other sentences, in order
 * @param reason the rule, in a sentence
 * @param clause true when the content is a clause or a quotation, not a mere thing
 */
record Find(
        Passage passage,
        int head,
        BitSet cue,
        String name,
        Act act,
        BitSet source,
        BitSet content,
        List<Span> beyond,
        String reason,
        boolean clause) {

    Find {
        beyond = List.copyOf(beyond);
    }

    Find withContent(BitSet words, List<Span> further) {
        return new Find(passage, head, cue, name, act, source, words, further, reason, clause);
    }

    /** The same without what its content holds before a token. */
    Find from(int token) {
        BitSet rest = (BitSet) content.clone();
        rest.clear(0, token);
        return withContent(rest, beyond);
    }

    /** The same without what its content holds from a token on. */
    Find until(int token) {
        BitSet rest = (BitSet) content.clone();
        rest.clear(token, Math.max(token, rest.length()));
        return withContent(rest, beyond);
    }
}
