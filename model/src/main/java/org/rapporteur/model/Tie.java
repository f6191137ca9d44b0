package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a party is, or is to another, as the reports say it.
 *
 * @param role the role in the reports' own words, without the party it is to: "special envoy", "aide"
 * @param to the id of the other party, or null when the role names none ("real estate developer") or it stays open
 * @param evidence where the reports say so; never empty
 */
public record Tie(String role, @Nullable String to, List<Mention> evidence) {

    public Tie {
        evidence = List.copyOf(evidence);
    }
}
