package org.rapporteur.measure.example;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/**
 * A noted statement with the places where its words stand.
 *
 * @param note what was noted
 * @param content where each piece of the content stands
 * @param source where the speaker stands; empty when nobody is named
 */
record PlacedStatement(NotedStatement note, List<Span> content, List<Span> source) {

    /**
     * Finds the words of a note in the text of its report.
     *
     * @throws IllegalArgumentException naming the note and the words, when they do not stand there or not only once
     */
    static PlacedStatement place(NotedStatement note, String text) {
        List<Span> content = new ArrayList<>();
        Span around = note.near() == null
                ? new Span(0, text.length())
                : only(note, note.near(), text, new Span(0, text.length()));
        for (String piece : note.content()) {
            content.add(only(note, piece, text, around));
        }
        String source = note.speaker().text();
        return new PlacedStatement(note, content,
                source.isEmpty() ? List.of() : List.of(nearest(note, source, text, content)));
    }

    private static Span only(NotedStatement note, String words, String text, Span around) {
        int at = text.indexOf(words, around.start());
        if (at < 0 || at + words.length() > around.end()) {
            throw new IllegalArgumentException(
                    "Note " + note.id() + ": these words do not stand in the report: " + words);
        }
        int again = text.indexOf(words, at + 1);
        if (again >= 0 && again + words.length() <= around.end()) {
            throw new IllegalArgumentException("Note " + note.id()
                    + ": these words stand there more than once; say near what: " + words);
        }
        return new Span(at, at + words.length());
    }

    private static Span nearest(NotedStatement note, String words, String text, List<Span> content) {
        Span best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Span span = new Span(at, at + words.length());
            if (isWhole(span, text) && distance(span, content) < bestDistance) {
                best = span;
                bestDistance = distance(span, content);
            }
        }
        if (best == null) {
            throw new IllegalArgumentException(
                    "Note " + note.id() + ": this source does not stand in the report: " + words);
        }
        return best;
    }

    private static boolean isWhole(Span span, String text) {
        return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }

    private static int distance(Span span, List<Span> content) {
        return content.stream()
                .mapToInt(piece -> Math.max(0, Math.max(piece.start() - span.end(), span.start() - piece.end()))).min()
                .orElse(0);
    }
}
