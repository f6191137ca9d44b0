package org.rapporteur.reading.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;

/**
 * What one sentence tells of a happening.
 *
 * @param kind what happens
 * @param sentence the words of the sentence
 * @param trigger the word that tells of it
 * @param definite true when it is spoken of as known: "the visit", "his trip"
 * @param specific true when it is told of as a single happening: by a verb, with an article, a number, an owner
 * @param fresh true when it is brought in as new: "a visit", "another meeting"
 * @param statement see {@link org.rapporteur.model.Told#statement()}
 */
record Telling(Kinds.Kind kind, Span sentence, Span trigger, boolean definite, boolean specific, boolean fresh,
        @Nullable String statement,
        List<Participant> who, List<Participant> other, @Nullable Moment when, @Nullable Participant where,
        List<Attribute> attributes, EventStatus status, List<Span> hedges) {

    Telling {
        who = List.copyOf(who);
        other = List.copyOf(other);
        attributes = List.copyOf(attributes);
        hedges = List.copyOf(hedges);
    }

    boolean somebody() {
        return !who.isEmpty() || !other.isEmpty();
    }
}
