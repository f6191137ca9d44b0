package org.rapporteur.model;

/**
 * A place where a report speaks of a party.
 *
 * @param report the report's id
 * @param span where it stands
 * @param text the words there
 */
public record Mention(String report, Span span, String text) {}
