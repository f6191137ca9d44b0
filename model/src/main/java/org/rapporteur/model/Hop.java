package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the chain through which a statement reached the report.
 *
 * @param text the source as the report names it; empty when the report names none
 * @param spans where it stands, in order; empty exactly when {@code text} is
 * @param kind what kind of source it is
 * @param party the id of the party it was resolved to, or null when it stays open
 * @param cue the cue by which this source speaks, or null when the text has none of its own
 */
public record Hop(String text, List<Span> spans, SourceKind kind, @Nullable String party, @Nullable Cue cue) {

    public Hop {
        spans = List.copyOf(spans);
    }

    public Hop withParty(@Nullable String resolved) {
        return new Hop(text, spans, kind, resolved, cue);
    }
}
