package org.rapporteur.language.parse;

import org.rapporteur.language.Relation;

/**
 * A dependency tree over a sentence: exactly one root, no cycle.
 *
 * @param heads token indices, -1 for the root
 */
@SuppressWarnings("ArrayRecordComponent") // arrays are handed over, not kept: millions of tokens pass through here
public record Tree(int[] heads, Relation[] relations) {}
