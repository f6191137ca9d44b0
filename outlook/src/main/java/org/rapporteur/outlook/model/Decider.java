package org.rapporteur.outlook.model;

import java.util.List;

/** A party that can act by itself, and what it prefers. */
public record Decider(String name, Preference preference, List<Evidence> evidence) {

    public Decider {
        evidence = List.copyOf(evidence);
    }
}
