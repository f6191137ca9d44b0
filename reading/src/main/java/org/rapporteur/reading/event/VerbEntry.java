package org.rapporteur.reading.event;

import java.util.Set;

/**
 * A verb of the lexicon in one of its uses.
 *
 * @param companion the particle or preposition that belongs to it ("off" in "call off"); empty when none does
 * @param objects the classes of object it needs for this use; empty when any will do
 * @param meaning what it does
 * @param kind the happening by its common name; empty when it is not told as an event of its own
 */
record VerbEntry(String companion, Set<String> objects, Meaning meaning, String kind) {

    VerbEntry {
        objects = Set.copyOf(objects);
    }
}
