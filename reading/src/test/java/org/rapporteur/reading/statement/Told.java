package org.rapporteur.reading.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.language.English;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.Reader;

/** What the reader finds in an invented text, written so that a test can be read aloud. */
record Told(String text, List<Statement> statements) {

    private static final Reader READER = new Reader(English.load());

    static Told by(String text) {
        Report report = new Report("r", null, null, null, null, null, "en", "test", text);
        return new Told(text, READER.read(report).statements());
    }

    /** All statements, each as "chain: content", hops parted by " < ", stretches by " ... ". */
    List<String> all() {
        return statements.stream().map(this::line).toList();
    }

    /** The only statement, or the first whose cue has this dictionary form. */
    Statement cue(String lemma) {
        return statements.stream()
                .filter(one -> one.speaker().cue() != null && one.speaker().cue().lemma().equals(lemma))
                .findFirst().orElseThrow(() -> new AssertionError("no cue " + lemma + " in " + all()));
    }

    private String line(Statement statement) {
        String chain = statement.chain().stream().map(Hop::text).collect(Collectors.joining(" < "));
        return chain + ": " + content(statement);
    }

    String content(Statement statement) {
        return statement.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "));
    }

    String hedges(Statement statement) {
        return statement.hedges().stream().map((Span span) -> span.in(text)).collect(Collectors.joining(" "));
    }
}
