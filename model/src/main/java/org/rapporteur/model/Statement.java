package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is reported to have said, written, thought or wanted what.
 *
 * @param id see {@link Finding#id()}
 * @param report see {@link Finding#report()}
 * @param spans see {@link Finding#spans()}: sources, cues and content of this statement together
 * @param reason see {@link Finding#reason()}
 * @param chain through whom it is known, outermost first; the last hop is the speaker. Never empty. The report's own
 *        outlet is no hop: it stands in the report
 * @param content what was said, in order; never empty
 * @param form how it is given
 * @param addressee to whom it was said, or null when the text does not tell
 * @param hedges the words that make it less than certain ("reportedly", "could"), in order
 */
public record Statement(
        String id,
        String report,
        List<Span> spans,
        String reason,
        List<Hop> chain,
        List<Span> content,
        Form form,
        @Nullable Addressee addressee,
        List<Span> hedges) implements Finding {

    public Statement {
        spans = List.copyOf(spans);
        chain = List.copyOf(chain);
        content = List.copyOf(content);
        hedges = List.copyOf(hedges);
        if (chain.isEmpty() || content.isEmpty() || spans.isEmpty()) {
            throw new IllegalArgumentException("A statement needs a chain, a content and spans: " + id);
        }
    }

    /** The last hop of the chain: whoever is said to have spoken. */
    public Hop speaker() {
        return chain.getLast();
    }

    /** What the speaker did by speaking; {@link Act#SAY} when the text has no cue. */
    public Act act() {
        Cue cue = speaker().cue();
        return cue == null ? Act.SAY : cue.act();
    }
}
