package org.rapporteur.casefile.occasion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as one report names it.
 *
 * @param name folded, without its article
 * @param party the state it is or stands for, or null
 * @param state true when the place is the state itself
 * @param venue true for a building or a site, which may stand in any town
 * @param within known places it lies in, from the smaller to the larger; empty when nothing is known
 */
record Place(String name, @Nullable String party, boolean state, boolean venue, List<String> within) {

    /** True when both are known by name to be different places, and neither can lie in the other. */
    boolean apart(Place other) {
        if (same(other) || venue || other.venue) {
            return false;
        }
        if (party != null && other.party != null) {
            return !party.equals(other.party) || !(state || other.state);
        }
        return !state && !other.state;
    }

    /** True when both are one place, or one lies in the other. */
    boolean same(Place other) {
        return name.equals(other.name) || within.contains(other.name) || other.within.contains(name);
    }
}
