package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threat, promise, offer, demand, request, acceptance, refusal or agreement.
 *
 * @param id see {@link Finding#id()}
 * @param report see {@link Finding#report()}
 * @param spans see {@link Finding#spans()}
 * @param reason see {@link Finding#reason()}
 * @param statement see {@link Told#statement()}
 * @param act what it is
 * @param trigger the words that say so ("threatened", "ultimatum"), in order; never empty
 * @param from whose it is, or null when the text does not tell
 * @param to to whom it is made; empty when the text does not tell
 * @param what what is threatened, promised, asked for or refused, in order; empty when the text names nothing
 * @param condition the words of the condition with their "if", "unless" or "until", or null when there is none
 * @param deadline by when, or null when the text gives none
 * @param ownWord true when the party speaks for itself (in its own quoted or reported words), false when another tells
 *        of it
 * @param status what has become of it within this report
 * @param hedges the words that make it less than certain, in order
 */
public record Commitment(
        String id,
        String report,
        List<Span> spans,
        String reason,
        @Nullable String statement,
        CommitmentAct act,
        List<Span> trigger,
        @Nullable Participant from,
        List<Participant> to,
        List<Span> what,
        @Nullable Span condition,
        @Nullable Moment deadline,
        boolean ownWord,
        CommitmentStatus status,
        List<Span> hedges) implements Told {

    public Commitment {
        spans = List.copyOf(spans);
        trigger = List.copyOf(trigger);
        to = List.copyOf(to);
        what = List.copyOf(what);
        hedges = List.copyOf(hedges);
        if (spans.isEmpty() || trigger.isEmpty()) {
            throw new IllegalArgumentException("A commitment needs words that tell of it: " + id);
        }
    }
}
