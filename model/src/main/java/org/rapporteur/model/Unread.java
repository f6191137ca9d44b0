package org.rapporteur.model;

/**
 * An input that could not be read.
 *
 * @param source the path or address as given, with the place inside it when it holds several reports
 * @param reason why, in a sentence for the reader, with the mend where there is one
 */
public record Unread(String source, String reason) {}
