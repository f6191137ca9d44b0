package org.rapporteur.model;

import java.util.List;

/**
 * A person, office, state, organ of state, organisation or bloc that acts or speaks.
 *
 * @param id unique within a case (or a reading, before it is filed); made from the name
 * @param name the fullest name the reports give it
 * @param kind what kind of party it is
 * @param names every name, title and metonym it goes by, the canonical one first, then in a fixed order
 * @param ties what it is, and what it is to other parties
 * @param mentions every place where it is spoken of, in order of report and place
 */
public record Party(
        String id, String name, PartyKind kind, List<String> names, List<Tie> ties, List<Mention> mentions) {

    public Party {
        names = List.copyOf(names);
        ties = List.copyOf(ties);
        mentions = List.copyOf(mentions);
    }
}
