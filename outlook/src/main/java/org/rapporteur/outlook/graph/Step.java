package org.rapporteur.outlook.graph;

/** One move of one decider, from a state to another. */
public record Step(int decider, int from, int to) {}
