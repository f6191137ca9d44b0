package org.rapporteur.measure.example;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party as a careful reader noted it down.
 *
 * @param id what {@link NotedHop#party()} refers to
 * @param name the fullest name
 * @param kind a label of {@link org.rapporteur.model.PartyKind}
 * @param names every name, title and metonym, the fullest first
 * @param ties what it is, and to whom
 */
public record NotedParty(String id, String name, String kind, List<String> names, List<NotedTie> ties) {

    /**
     * @param role in the report's words
     * @param to the id of the other party, or null when there is none
     * @param report the file that says so
     * @param words the exact words that say so
     */
    public record NotedTie(String role, @Nullable String to, String report, String words) {}

    record All(List<NotedParty> parties) {}
}
