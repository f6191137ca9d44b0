package org.rapporteur.model.comparison;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * The words of one report on which a line of the comparison rests.
 *
 * @param report id of the report
 * @param span where the words stand
 * @param finding id of the finding they belong to, or null when they belong to none
 * @param statement on whose word: id of the innermost statement of the same report in whose content they stand; null in
 *        the outlet's own voice
 */
public record Evidence(String report, Span span, @Nullable String finding, @Nullable String statement) {}
