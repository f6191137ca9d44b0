package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found from the place it was tried at.
 *
 * @param end the token after its last
 * @param meaning what it means; null for words that look like a time expression and are refused, such as "February 30"
 * @param how how it was read, in words a reader understands
 */
record Match(int end, @Nullable Meaning meaning, String how) {

    Match until(int later) {
        return new Match(later, meaning, how);
    }

    static Match refused(int end) {
        return new Match(end, null, "");
    }

    /** The one that reaches further; the first when they reach equally far. */
    static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        return one == null || (other != null && other.end > one.end) ? other : one;
    }
}
