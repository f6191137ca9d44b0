package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement on a party, an event, a proposal or anything else.
 *
 * @param id see {@link Finding#id()}
 * @param report see {@link Finding#report()}
 * @param spans see {@link Finding#spans()}
 * @param reason see {@link Finding#reason()}
 * @param statement see {@link Told#statement()}: whose judgement it is; null when it is in the outlet's own voice
 * @param by who judges inside the statement or besides it ("critics see it as"), or null when it is the outlet or
 *        the statement's speaker
 * @param on what is judged, or null when the text leaves it open
 * @param direction which way
 * @param words the very words that judge, in order; never empty
 * @param quoted true when all of the words stand inside quotation marks
 * @param loaded true when the words carry the judgement beyond what the facts they name would: "futile", "slammed"
 */
public record Assessment(
        String id,
        String report,
        List<Span> spans,
        String reason,
        @Nullable String statement,
        @Nullable Participant by,
        @Nullable Participant on,
        Direction direction,
        List<Span> words,
        boolean quoted,
        boolean loaded) implements Told {

    public Assessment {
        spans = List.copyOf(spans);
        words = List.copyOf(words);
        if (spans.isEmpty() || words.isEmpty()) {
            throw new IllegalArgumentException("An assessment needs the words that judge: " + id);
        }
    }
}
