package org.rapporteur.outlook.model;

import java.util.List;

/** One of a decider's wishes, in the order of their weight. */
public record Priority(Formula wish, List<Evidence> evidence) {

    public Priority {
        evidence = List.copyOf(evidence);
    }
}
