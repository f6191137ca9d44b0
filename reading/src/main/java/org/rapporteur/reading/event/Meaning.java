package org.rapporteur.reading.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventCategory;

/** What a word of the lexicon does: it tells of a happening of some category, or it bends what another word tells. */
enum Meaning {
    AGREE(EventCategory.AGREE), CONSULT(EventCategory.CONSULT), SUPPORT(EventCategory.SUPPORT), COOPERATE(
            EventCategory.COOPERATE), AID(EventCategory.AID), YIELD(EventCategory.YIELD), REQUEST(
                    EventCategory.REQUEST), ACCUSE(EventCategory.ACCUSE), REJECT(EventCategory.REJECT), THREATEN(
                            EventCategory.THREATEN), PROTEST(EventCategory.PROTEST), SANCTION(
                                    EventCategory.SANCTION), MOBILIZE(EventCategory.MOBILIZE), COERCE(
                                            EventCategory.COERCE), ASSAULT(EventCategory.ASSAULT),
    /** Tells that something is said, seen or so; what hangs on it counts. */
    SAY(null),
    /** Says little itself ("launch", "hold"); its object counts. */
    LIGHT(null),
    /** Its subject sets about what hangs on it, with an open end: "tried to". */
    TRY(null),
    /** Brings about what its object tells, without taking part: "sparked protests". */
    CAUSE(null),
    /** Its subject has done to it what its object tells: "suffered an attack". */
    UNDERGO(null),
    /** Binds its subject to what hangs on it: "agreed to", "is ready to". */
    COMMIT(null),
    /** Its subject thinks of what hangs on it without being bound: "hopes to", "offered to". */
    WISH(null),
    /** Its subject will not do what hangs on it: "refused to". */
    REFUSE(null),
    /** Asks another for what hangs on it. */
    DEMAND(null),
    /** Ends what hangs on it: "suspended aid", "called off the strike". */
    STOP(null),
    /** Makes others do what hangs on it. */
    ORDER(null),
    /** Tells nothing. */
    NOTHING(null);

    private final @Nullable EventCategory category;

    Meaning(@Nullable EventCategory category) {
        this.category = category;
    }

    /** The category that the word tells by itself; null when it bends another. */
    @Nullable
    EventCategory category() {
        return category;
    }

    /** The meaning of that name in the data files, {@code -} for nothing; null when there is none. */
    static @Nullable Meaning ofLabel(String label) {
        if (label.equals("-")) {
            return NOTHING;
        }
        for (Meaning meaning : values()) {
            if (meaning.name().toLowerCase(Locale.ROOT).equals(label)) {
                return meaning;
            }
        }
        return null;
    }
}
