package org.rapporteur.model.comparison;

import java.util.List;

/**
 * One of the values that reports give to the same attribute.
 *
 * @param value in words a reader understands, as short as the report allows
 * @param evidence where reports say so, in order of report and place; never empty
 * @param voices the independent voices behind it
 */
public record Side(String value, List<Evidence> evidence, List<Voice> voices) {

    public Side {
        evidence = List.copyOf(evidence);
        voices = List.copyOf(voices);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A value needs words it rests on: " + value);
        }
    }
}
