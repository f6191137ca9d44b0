package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.reading.text.Tree;

/** Finds to whom something was said: "told reporters that ...", "said to the envoy", "was told by aides that ...". */
final class Addressees {

    private Addressees() {}

    /** The words that name the addressee; empty when the text does not tell. */
    static BitSet of(Find find) {
        Sentence sentence = find.passage().sentence();
        int cue = find.head();
        if (sentence.upos(cue) != Upos.VERB) {
            return new BitSet();
        }
        for (int child = sentence.firstChild(cue); child >= 0; child = sentence.nextSibling(child)) {
            if (addressed(sentence, child, find.act()) && !find.content().get(child) && !find.cue().get(child)
                    && !find.source().get(child)) {
                BitSet words = Sources.phrase(sentence, child, cue);
                words.andNot(find.content());
                return words;
            }
        }
        return new BitSet();
    }

    private static boolean addressed(Sentence sentence, int child, Act act) {
        Upos upos = sentence.upos(child);
        boolean somebody = upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.PRON;
        return somebody && switch (sentence.relation(child)) {
            case IOBJ, NSUBJ_PASS -> !sentence.lemma(child).equals("it");
            case OBJ -> upos != Upos.PRON || !sentence.lemma(child).equals("it");
            case OBL -> Tree.introducedBy(sentence, child, "to")
                    || (act == Act.DEMAND && Tree.introducedBy(sentence, child, "with"));
            default -> false;
        };
    }
}
