package org.rapporteur.outlook.model;

import java.util.List;

/**
 * Something one decider may take or drop.
 *
 * @param owner index of the decider it belongs to
 */
public record Option(String name, int owner, Change change, List<Evidence> evidence) {

    public Option {
        evidence = List.copyOf(evidence);
    }
}
