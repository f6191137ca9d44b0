package org.rapporteur.reading.party;

import org.jspecify.annotations.Nullable;

/**
 * Words that tell what somebody is.
 *
 * @param role the role its noun tells
 * @param text the role in the report's words, without the party it is to
 * @param sentence where it stands
 * @param start first {@code char} of the evidence
 * @param end {@code char} after the evidence
 * @param to where the party it is to is named, or null when it is to none
 * @param state the state or body that an adjective or a seat in it stands for, or null
 */
record Claim(Role role, String text, int sentence, int start, int end, @Nullable Mention to, @Nullable Entity state) {

    /** To whom it is, as far as known by now. */
    @Nullable
    Entity target() {
        return to != null && to.entity != null ? to.entity : state;
    }
}
