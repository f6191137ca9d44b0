package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/** A clause: the cue's object, what it is inserted into, or what "as X said" hangs on. */
final class ClauseComplement implements Complement {

    private final PreposedClause preposed = new PreposedClause();

    @Override
    public String description() {
        return "the clause that is its object or that it is inserted into";
    }

    @Override
    public BitSet find(Passage passage, int cue, CueEntry entry) {
        Sentence sentence = passage.sentence();
        BitSet words = object(sentence, cue);
        if (words.isEmpty()) {
            words = onAddressee(sentence, cue, entry);
        }
        if (words.isEmpty()) {
            words = around(passage, cue);
        }
        if (words.nextSetBit(cue + 1) < 0) {
            BitSet before = preposed.find(passage, cue, entry);
            words.or(before);
        }
        return words;
    }

    private static BitSet object(Sentence sentence, int cue) {
        BitSet words = new BitSet(sentence.size());
        for (int child = sentence.firstChild(cue); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean clause = relation == Relation.CCOMP && !participle(sentence, child)
                    && !bareInfinitive(sentence, child) && !condition(sentence, child);
            boolean apposed = relation == Relation.PARATAXIS && child > cue && Tree.finite(sentence, child)
                    && !condition(sentence, child)
                    && Tree.subject(sentence, child) >= 0;
            boolean question = relation == Relation.ADVCL && child > cue && sentence.lemma(cue).equals("ask")
                    && (Tree.introducedBy(sentence, child, "if") || Tree.introducedBy(sentence, child, "whether"));
            if (clause || apposed || question) {
                Tree.addUnder(sentence, child, words);
            }
        }
        return words;
    }

    /** True for ", unless they leave", which trees take for what was said. */
    private static boolean condition(Sentence sentence, int child) {
        return Tree.introducedBy(sentence, child, "unless") || Tree.introducedBy(sentence, child, "until");
    }

    /** "told the council that ...", where the tree hangs the clause on the council. */
    private static BitSet onAddressee(Sentence sentence, int cue, CueEntry entry) {
        for (int child = sentence.firstChild(cue); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (child > cue && (relation == Relation.OBJ || relation == Relation.IOBJ || relation == Relation.OBL)) {
                for (int clause = sentence.firstChild(child); clause >= 0; clause = sentence.nextSibling(clause)) {
                    boolean told = sentence.relation(clause) == Relation.ACL
                            && Tree.child(sentence, clause, Relation.MARK) >= 0;
                    if (Tree.finite(sentence, clause)
                            && (told || (!entry.takes(Frame.OBJECT) && ofItsOwn(sentence, clause)))) {
                        return Tree.under(sentence, clause);
                    }
                }
            }
        }
        return new BitSet(sentence.size());
    }

    /** True for a clause taken for a relative one though "that" has no part in it but to open it: it has a subject. */
    private static boolean ofItsOwn(Sentence sentence, int clause) {
        int subject = Tree.subject(sentence, clause);
        int first = Tree.under(sentence, clause).nextSetBit(0);
        return sentence.relation(clause) == Relation.ACL_RELCL && first >= 0 && first < subject
                && sentence.form(first).equalsIgnoreCase("that");
    }

    private static boolean participle(Sentence sentence, int child) {
        return sentence.xpos(child).equals("VBG") && !Tree.finite(sentence, child);
    }

    private static boolean bareInfinitive(Sentence sentence, int child) {
        return Tree.infinitive(sentence, child) && Tree.subject(sentence, child) < 0 && !wh(sentence, child);
    }

    private static boolean wh(Sentence sentence, int clause) {
        for (int child = sentence.firstChild(clause); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.xpos(child).startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    private static BitSet around(Passage passage, int cue) {
        Sentence sentence = passage.sentence();
        int head = sentence.head(cue);
        if (head < 0) {
            return new BitSet();
        }
        boolean inserted = sentence.relation(cue) == Relation.PARATAXIS && Tree.subject(sentence, cue) >= 0;
        boolean as = sentence.relation(cue).base() == Relation.ADVCL && Tree.introducedBy(sentence, cue, "as")
                && (Tree.subject(sentence, cue) >= 0 || Sources.agent(sentence, cue) >= 0);
        if (!inserted && !as) {
            return new BitSet();
        }
        BitSet words = Tree.under(sentence, head);
        words.andNot(Tree.under(sentence, cue));
        return words;
    }
}
