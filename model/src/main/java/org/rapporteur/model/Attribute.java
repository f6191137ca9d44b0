package org.rapporteur.model;

/**
 * What is told about a finding besides who, when and where.
 *
 * @param name what is told: {@code ordinal}, {@code duration}, {@code number}, {@code amount}, {@code place} ...
 * @param value in the report's own words: "fifth visit", "five hours", "some 120 marines"
 * @param span where that stands
 */
public record Attribute(String name, String value, Span span) {}
