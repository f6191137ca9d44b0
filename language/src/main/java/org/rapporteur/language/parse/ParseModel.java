package org.rapporteur.language.parse;

import org.rapporteur.language.linear.SparseWeights;
import org.rapporteur.language.linear.TernaryWeights;

/**
 * All that the parser learnt: one model builds the tree, another names its relations.
 */
public record ParseModel(TernaryWeights structure, SparseWeights relations) {}
