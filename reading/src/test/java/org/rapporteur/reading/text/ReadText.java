package org.rapporteur.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.English;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.Reader;

/** An invented text with all that the reader finds in it. */
public record ReadText(String text, Reading reading) {

    private static final Reader READER = new Reader(English.load());

    public static ReadText of(String text) {
        return new ReadText(text,
                READER.read(new Report("r", null, null, null, null, null, "en", "test", text)));
    }

    public <T extends Finding> List<T> all(Class<T> kind) {
        return reading.all(kind);
    }

    /** The words of several spans, parted by " ... ". */
    public String words(List<Span> spans) {
        return String.join(" ... ", spans.stream().map(span -> span.in(text)).toList());
    }

    /** How the text names somebody; "-" for nobody. */
    public static String name(@Nullable Participant participant) {
        return participant == null ? "-" : participant.text();
    }

    /** Who speaks the statement with this id; "outlet" for null. */
    public String speaker(@Nullable String statement) {
        if (statement == null) {
            return "outlet";
        }
        return reading.statements().stream().filter(one -> one.id().equals(statement)).map(Statement::speaker)
                .findFirst().orElseThrow().text();
    }
}
