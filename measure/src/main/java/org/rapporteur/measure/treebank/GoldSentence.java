package org.rapporteur.measure.treebank;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Upos;

/**
 * A sentence as annotators see it: parallel arrays, one entry a token.
 *
 * @param heads token indices from 0, -1 for the root
 * @param misc the last column as it stands
 */
@SuppressWarnings("ArrayRecordComponent")
public record GoldSentence(String[] forms, String[] lemmas, Upos[] upos, String[] xpos, int[] heads,
        Relation[] relations, String[] misc) {

    public int size() {
        return forms.length;
    }
}
