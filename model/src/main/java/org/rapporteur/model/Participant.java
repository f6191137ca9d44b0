package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody, or something, as a finding names it.
 *
 * @param text as the report names it
 * @param span where that stands
 * @param party the id of the party it was resolved to, or null when it stays open or is no party
 */
public record Participant(String text, Span span, @Nullable String party) {

    public Participant withParty(@Nullable String resolved) {
        return new Participant(text, span, resolved);
    }
}
