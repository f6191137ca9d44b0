package org.rapporteur.reading.event;

import java.util.Set;

/**
 * A noun of the lexicon.
 *
 * @param classes what verbs may do to it: "restriction", "aid"
 * @param meaning what it tells by itself
 * @param kind the happening by its common name; empty when it is not told as an event of its own
 */
record NounEntry(Set<String> classes, Meaning meaning, String kind) {

    NounEntry {
        classes = Set.copyOf(classes);
    }
}
