package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Span;

/**
 * A time expression that the words beside it make the end of a term: "by August 8", "within 10 days".
 *
 * @param text the words as they stand in the report, those that bind included
 * @param span where they stand
 * @param moment the time expression
 * @param from the first day that can be the last one of the term, or null when open
 * @param to the last day that can be the last one of the term, or null when open; never before {@code from}
 */
public record Deadline(String text, Span span, Moment moment, @Nullable LocalDate from, @Nullable LocalDate to) {}
