package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.text.Tree;

/** What a preposition of the cue's brings in: "called for talks", "spoke about leaving". */
final class PrepositionComplement implements Complement {

    @Override
    public String description() {
        return "what its preposition brings in";
    }

    @Override
    public BitSet find(Passage passage, int cue, CueEntry entry) {
        BitSet words = new BitSet(passage.sentence().size());
        if (entry.prepositions().isEmpty()) {
            return words;
        }
        collect(passage.sentence(), cue, entry, words);
        return words;
    }

    private static void collect(Sentence sentence, int head, CueEntry entry, BitSet words) {
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean oblique = relation == Relation.OBL || relation == Relation.NMOD || relation == Relation.ADVCL
                    || relation == Relation.ACL;
            int preposition = oblique && child > head ? preposition(sentence, child, entry) : -1;
            if (preposition >= 0) {
                BitSet under = Tree.under(sentence, child);
                under.clear(preposition);
                words.or(under);
                infinitive(sentence, child, words);
            } else if (entry.companions().contains(sentence.lemma(child))) {
                collect(sentence, child, entry, words);
            }
        }
    }

    /** Adds what somebody is called to do: "called for them to leave". */
    private static void infinitive(Sentence sentence, int somebody, BitSet words) {
        int next = sentence.nextSibling(somebody);
        if (next >= 0 && Tree.infinitive(sentence, next)
                && Tree.under(sentence, next).nextSetBit(0) == words.length()) {
            Tree.addUnder(sentence, next, words);
        }
    }

    private static int preposition(Sentence sentence, int token, CueEntry entry) {
        for (int child = sentence.firstChild(token); child >= 0 && child < token; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (relation == Relation.CASE || relation == Relation.MARK) {
                return entry.prepositions().contains(sentence.lemma(child)) ? child : -1;
            }
        }
        return -1;
    }
}
