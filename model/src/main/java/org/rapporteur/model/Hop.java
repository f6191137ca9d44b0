package org.rapporteur.model;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One step of the chain through which a statement reached the report.
 *
 * @param text the source as the report names it; empty when the report names none; for "who" and its like the words that
 *        the pronoun stands for
 * @param spans where it stands, in order; empty exactly when {@code text} is
 * @param kind what kind of source it is
 * @param party the id of the one party that speaks, or null when it stays open or several speak together
 * @param parties the ids of all parties known to speak, in the order of the text: {@code party} alone, or those that
 *        speak together ("both Bell and Dean"); empty when all stay open
 * @param cue the cue by which this source speaks, or null when the text has none of its own
 */
public record Hop(String text, List<Span> spans, SourceKind kind, @Nullable String party, List<String> parties,
        @Nullable Cue cue) {

    public Hop {
        spans = List.copyOf(spans);
        parties = List.copyOf(parties);
        if (party != null && !parties.equals(List.of(party))) {
            throw new IllegalArgumentException("One party speaks, yet several are named: " + party + ", " + parties);
        }
    }

    /** A hop of one speaker, known or not. */
    public Hop(String text, List<Span> spans, SourceKind kind, @Nullable String party, @Nullable Cue cue) {
        this(text, spans, kind, party, party == null ? List.of() : List.of(party), cue);
    }

    /** The same with other ids for its parties; a null drops one. Those who speak together stay several. */
    public Hop withParties(UnaryOperator<@Nullable String> renamed) {
        if (party != null) {
            return new Hop(text, spans, kind, renamed.apply(party), cue);
        }
        List<String> others = parties.stream().map(renamed).filter(Objects::nonNull).map(Objects::requireNonNull)
                .distinct().toList();
        return new Hop(text, spans, kind, null, others, cue);
    }
}
