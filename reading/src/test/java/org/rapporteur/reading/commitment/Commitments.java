package org.rapporteur.reading.commitment;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.English;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.reading.Reader;

/** The commitments the reader finds in an invented text, written so that a test can be read aloud. */
record Commitments(String text, List<Commitment> all) {

    private static final Reader READER = new Reader(English.load());

    static Commitments in(String text) {
        Report report = new Report("r", null, null, null, null, null, "en", "test", text);
        return new Commitments(text, READER.read(report).all(Commitment.class));
    }

    /** The only one there is. */
    Commitment only() {
        if (all.size() != 1) {
            throw new AssertionError("not one commitment in " + lines());
        }
        return all.getFirst();
    }

    /** Each as "status act: from > to: what | condition". */
    List<String> lines() {
        return all.stream().map(this::line).toList();
    }

    private String line(Commitment one) {
        Span condition = one.condition();
        return one.status().label() + " " + one.act().label() + ": " + name(one.from()) + " > "
                + one.to().stream().map(Participant::text).collect(Collectors.joining(", ")) + ": "
                + one.what().stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "))
                + (condition == null ? "" : " | " + condition.in(text));
    }

    private static String name(@Nullable Participant participant) {
        return participant == null ? "?" : participant.text();
    }
}
