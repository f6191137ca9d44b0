package org.rapporteur.outlook.model;

import java.util.List;

/**
 * A combination of options that cannot be.
 *
 * @param why in words, or empty
 */
public record Forbidden(Pattern pattern, String why, List<Evidence> evidence) {

    public Forbidden {
        evidence = List.copyOf(evidence);
    }
}
