package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said to come. A promise about one's own act is a {@link Commitment}, not a forecast.
 *
 * @param id see {@link Finding#id()}
 * @param report see {@link Finding#report()}
 * @param spans see {@link Finding#spans()}
 * @param reason see {@link Finding#reason()}
 * @param statement see {@link Told#statement()}; null when the outlet foretells
 * @param content what is to come, in order; never empty
 * @param about the one it is about, or null when the text leaves it open
 * @param horizon by or until when, or null when the text does not tell
 * @param likelihood how likely, in the report's own words ("unlikely", "may"), in order; empty when it is simply said
 * @param negated true when it is said not to come
 */
public record Forecast(
        String id,
        String report,
        List<Span> spans,
        String reason,
        @Nullable String statement,
        List<Span> content,
        @Nullable Participant about,
        @Nullable Moment horizon,
        List<Span> likelihood,
        boolean negated) implements Told {

    public Forecast {
        spans = List.copyOf(spans);
        content = List.copyOf(content);
        likelihood = List.copyOf(likelihood);
        if (spans.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("A forecast needs a content: " + id);
        }
    }
}
