package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** What a phrase that opens or closes a sentence leaves over. */
final class AtEdge {

    private AtEdge() {}

    /** The rest of the sentence when source and cue stand at one of its ends; empty when they stand inside it. */
    static BitSet rest(Sentence sentence, BitSet source, BitSet cue) {
        BitSet own = new BitSet();
        own.or(source);
        own.or(cue);
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        BitSet rest = new BitSet();
        if (words(sentence, 0, first) == 0) {
            rest.set(last + 1, sentence.size());
        } else if (words(sentence, last + 1, sentence.size()) == 0) {
            rest.set(0, first);
        }
        return rest;
    }

    /** Counts words but for a conjunction that opens the sentence. */
    private static int words(Sentence sentence, int from, int to) {
        int words = 0;
        for (int token = from; token < to; token++) {
            Upos upos = sentence.upos(token);
            if (upos != Upos.PUNCT && !(upos == Upos.CCONJ && token == 0)) {
                words++;
            }
        }
        return words;
    }
}
