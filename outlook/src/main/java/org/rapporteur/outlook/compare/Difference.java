package org.rapporteur.outlook.compare;

import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.stability.Concept;

/**
 * A verdict that is not the same in both models.
 *
 * @param before index of the state in the first model
 * @param after index of the same state in the second
 * @param decider index of the decider in the second model
 */
public record Difference(Concept concept, int decider, int before, int after, Answer was, Answer is) {}
