package org.rapporteur.casefile.wording;

/**
 * A word in a text.
 *
 * @param start first {@code char} position in the text
 * @param end last position, exclusive
 * @param stem see {@link Stem}; never empty
 * @param capital true when it begins with a capital letter
 */
public record Word(int start, int end, String stem, boolean capital) {}
