package org.rapporteur.model.comparison;

import java.util.List;

/**
 * Findings about the same attribute of the same thing that cannot all be so, or that judge it in opposite ways. No verdict.
 *
 * @param id unique within a comparison; the same for the same reports on every run
 * @param about the thing
 * @param attribute what is compared: {@code duration}, {@code place}, {@code judgement} ...
 * @param sides the values, in order of first telling; at least two
 * @param why why they cannot all hold, in a sentence a reader understands
 */
public record Disagreement(String id, Subject about, String attribute, List<Side> sides, String why) {

    public Disagreement {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("A disagreement needs two sides: " + id);
        }
    }
}
