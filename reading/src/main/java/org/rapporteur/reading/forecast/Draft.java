package org.rapporteur.reading.forecast;

import java.util.BitSet;

/**
 * Something said to come, in tokens of one sentence.
 *
 * @param head the token that heads what is to come
 * @param content what is to come; never empty
 * @param about the head of the phrase that names what it is about, or -1
 * @param likelihood the tokens that tell how likely
 * @param leadIn index of another sentence whose time holds for it too, or -1
 * @param reason see {@link org.rapporteur.model.Finding#reason()}
 */
record Draft(int head, BitSet content, int about, BitSet likelihood, boolean negated, int leadIn, String reason) {}
