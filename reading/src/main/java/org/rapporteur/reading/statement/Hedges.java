package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.reading.lexicon.WordList;

/** Finds the words that make a statement less than certain. */
final class Hedges {

    private final WordList words;

    Hedges(WordList words) {
        this.words = words;
    }

    /** The hedges in the content and beside the cue, in order. */
    List<Span> in(Find find) {
        Sentence sentence = find.passage().sentence();
        BitSet searched = new BitSet();
        searched.or(find.content());
        searched.or(find.cue());
        for (int child = sentence.firstChild(find.head()); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (relation == Relation.ADVMOD || relation == Relation.AUX) {
                searched.set(child);
            }
        }
        List<Span> hedges = new ArrayList<>();
        for (int token = searched.nextSetBit(0); token >= 0; token = searched.nextSetBit(token + 1)) {
            if (words.contains(sentence.lemma(token))) {
                hedges.add(new Span(sentence.start(token), sentence.end(token)));
            }
        }
        return hedges;
    }
}
