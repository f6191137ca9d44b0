package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * To whom a statement was made.
 *
 * @param text as the report names them
 * @param span where that stands
 * @param party the id of the party it was resolved to, or null when it stays open
 */
public record Addressee(String text, Span span, @Nullable String party) {}
