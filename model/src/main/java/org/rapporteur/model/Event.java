package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, happens or is planned.
 *
 * @param id see {@link Finding#id()}
 * @param report see {@link Finding#report()}
 * @param spans see {@link Finding#spans()}: of every sentence that tells of it
 * @param reason see {@link Finding#reason()}
 * @param statement see {@link Told#statement()}
 * @param category what sort of happening
 * @param kind the happening by its common name, as the lexicon knows it: {@code meeting}, {@code visit}, {@code strike}
 * @param trigger the words that tell of it, one a sentence or more, in order; never empty
 * @param who those who did it or took part in it; empty when the text does not tell
 * @param other those with or against whom; empty when the text does not tell
 * @param when when, or null when the text does not tell
 * @param where the place as the report names it, or null when the text does not tell
 * @param attributes what else is told of it, in order of place
 * @param status whether it came about
 * @param hedges the words that make it less than certain, in order
 */
public record Event(
        String id,
        String report,
        List<Span> spans,
        String reason,
        @Nullable String statement,
        EventCategory category,
        String kind,
        List<Span> trigger,
        List<Participant> who,
        List<Participant> other,
        @Nullable Moment when,
        @Nullable Participant where,
        List<Attribute> attributes,
        EventStatus status,
        List<Span> hedges) implements Told {

    public Event {
        spans = List.copyOf(spans);
        trigger = List.copyOf(trigger);
        who = List.copyOf(who);
        other = List.copyOf(other);
        attributes = List.copyOf(attributes);
        hedges = List.copyOf(hedges);
        if (spans.isEmpty() || trigger.isEmpty()) {
            throw new IllegalArgumentException("An event needs words that tell of it: " + id);
        }
    }
}
