package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Tree;

/** Finds who speaks by a noun: "her claim", "the claim by aides", "made the claim". */
final class NounSources {

    private final WordList light;

    /** @param light verbs whose subject is the one who speaks by the noun that is their object */
    NounSources(WordList light) {
        this.light = light;
    }

    /** The words that name the source; empty when the text leaves it open. */
    BitSet of(Passage passage, int noun, BitSet content) {
        Sentence sentence = passage.sentence();
        int possessor = sentence.child(noun, Relation.NMOD_POSS);
        if (possessor >= 0) {
            return Sources.phrase(sentence, possessor, noun);
        }
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.NMOD && !content.get(child)
                    && (Tree.introducedBy(sentence, child, "by") || Tree.introducedBy(sentence, child, "from")
                            || Tree.introducedBy(sentence, child, "of")
                            || Tree.introducedBy(sentence, child, "among"))) {
                return Sources.phrase(sentence, child, noun);
            }
        }
        int head = sentence.head(noun);
        if (head >= 0 && sentence.relation(noun) == Relation.OBJ && content.nextSetBit(0) >= 0
                && content.nextSetBit(0) < head) {
            int from = from(sentence, head, noun);
            return Sources.phraseOrNone(sentence, from, noun);
        }
        if (head >= 0 && sentence.upos(head) == Upos.VERB && sentence.relation(noun).base() == Relation.OBJ
                && light.contains(sentence.lemma(head))) {
            return Sources.ofVerb(passage, head);
        }
        int named = named(sentence, noun);
        return Sources.phraseOrNone(sentence, named, noun);
    }

    /** Who speaks in "drew criticism from farmers", where the tree hangs them on the verb; -1 when nobody does. */
    private static int from(Sentence sentence, int verb, int noun) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (child > noun && sentence.relation(child).base() == Relation.OBL
                    && (Tree.introducedBy(sentence, child, "from") || Tree.introducedBy(sentence, child, "among"))) {
                return child;
            }
        }
        return -1;
    }

    /** A name or people's adjective before the noun: "Ministry claims". */
    private static int named(Sentence sentence, int noun) {
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.COMPOUND && sentence.upos(child) == Upos.PROPN) {
                return child;
            }
        }
        return -1;
    }
}
