package org.rapporteur.reading.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventCategory;

/** How words and modality bend what is told: who will not help refuses, who will strike threatens. */
final class Bending {

    private Bending() {}

    /** What a bending word makes of what hangs on it, which may tell nothing. */
    static @Nullable EventCategory bend(Meaning meaning, @Nullable EventCategory told) {
        return switch (meaning) {
            case COMMIT, WISH -> told == null ? EventCategory.AGREE : intended(told);
            case REFUSE -> EventCategory.REJECT;
            case DEMAND -> EventCategory.REQUEST;
            case STOP -> told == null ? null : stopped(told);
            case ORDER ->
                told == EventCategory.ASSAULT || told == EventCategory.ACCUSE || told == EventCategory.MOBILIZE
                        ? told
                        : EventCategory.COERCE;
            default -> told;
        };
    }

    /** What is told of a predicate as it is put. */
    static @Nullable EventCategory put(Modality modality, @Nullable EventCategory told) {
        if (told == null) {
            return modality.due() && !modality.negated() ? EventCategory.REQUEST : null;
        }
        if (modality.negated()) {
            return told == EventCategory.ACCUSE || told == EventCategory.THREATEN ? told : EventCategory.REJECT;
        }
        if (modality.due()) {
            return EventCategory.REQUEST;
        }
        return modality.future() ? intended(told) : told;
    }

    private static EventCategory intended(EventCategory told) {
        return switch (told) {
            case AID, YIELD, CONSULT, COOPERATE -> EventCategory.AGREE;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> EventCategory.THREATEN;
            default -> told;
        };
    }

    private static EventCategory stopped(EventCategory told) {
        return switch (told) {
            case AID, CONSULT, COOPERATE, SUPPORT, AGREE -> EventCategory.SANCTION;
            case YIELD -> EventCategory.REJECT;
            default -> EventCategory.YIELD;
        };
    }
}
