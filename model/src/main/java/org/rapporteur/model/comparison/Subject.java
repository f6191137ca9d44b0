package org.rapporteur.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What a line of the comparison is about.
 *
 * @param kind what kind of thing
 * @param id its id among the occasions, courses or parties; null when it is none of them
 * @param words what it is, in words a reader understands
 */
public record Subject(Kind kind, @Nullable String id, String words) {

    /** What can be compared. */
    public enum Kind {
        /** An {@link Occasion}. */
        OCCASION,
        /** A commitment, plan or forecast with its {@link Course}. */
        COURSE,
        /** A party of the case. */
        PARTY,
        /** Anything else, by its words alone. */
        OTHER
    }
}
