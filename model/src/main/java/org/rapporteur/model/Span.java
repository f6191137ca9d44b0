package org.rapporteur.model;

import java.util.Comparator;

/**
 * A stretch of a report's text.
 *
 * @param start first {@code char} position, inclusive, at least 0
 * @param end last {@code char} position, exclusive, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> BY_PLACE = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span must run forward from 0 or later: " + start + "-" + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True when the two share at least one {@code char}. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words themselves; the text must be the one the span was made for. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return BY_PLACE.compare(this, other);
    }
}
