package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Tree;

/**
 * What the cue is about, with what is said of it: "denied the report", "called it a trap", "accused them of theft". Of a
 * passive, its subject takes the place of the object.
 */
final class ObjectComplement implements Complement {

    private final WordList ideas;

    /** @param ideas nouns for what one can think or urge: "need", "caution" */
    ObjectComplement(WordList ideas) {
        this.ideas = ideas;
    }

    @Override
    public String description() {
        return "its object, with what is said of it";
    }

    @Override
    public BitSet find(Passage passage, int cue, CueEntry entry) {
        Sentence sentence = passage.sentence();
        int object = object(sentence, cue, entry);
        BitSet words = new BitSet(sentence.size());
        if (object < 0) {
            return words;
        }
        boolean said = false;
        for (int child = sentence.firstChild(cue); child >= 0; child = sentence.nextSibling(child)) {
            if (child != object && saysOfObject(sentence, child, entry) && !Tree.relativePronoun(sentence, child)) {
                Tree.addUnder(sentence, child, words);
                said = true;
            }
        }
        said = said || saidInside(sentence, object, entry);
        if (!said && entry.takes(Frame.PREDICATE)) {
            BitSet following = Following.of(passage, cue, object);
            if (!following.isEmpty()) {
                return following;
            }
        }
        boolean idea = entry.takes(Frame.IDEA) && ideas.contains(sentence.lemma(object));
        if (!said && !idea && !entry.takes(Frame.OBJECT)) {
            return new BitSet();
        }
        BitSet phrase = Tree.under(sentence, object);
        if (phrase.get(cue)) {
            phrase.andNot(Tree.under(sentence, cue));
        }
        words.or(phrase);
        return words;
    }

    /** True for "a plan rejected by farmers": the participle of a passive without its auxiliary. */
    private static boolean participle(Sentence sentence, int cue) {
        return sentence.relation(cue) == Relation.ACL && sentence.xpos(cue).equals("VBN") && sentence.head(cue) < cue
                && Sources.agent(sentence, cue) >= 0;
    }

    private static int object(Sentence sentence, int cue, CueEntry entry) {
        int object = -1;
        if (Tree.passive(sentence, cue)) {
            object = sentence.child(cue, Relation.NSUBJ_PASS);
        } else if (participle(sentence, cue)) {
            object = sentence.head(cue);
        } else {
            object = sentence.child(cue, Relation.OBJ);
            if (object >= 0 && object < cue && Tree.isWord(sentence, object, "that")) {
                object = laterObject(sentence, cue);
            }
            if (object < 0 && entry.takes(Frame.PREDICATE)) {
                object = nominalPredicate(sentence, cue);
            }
        }
        boolean companion = object >= 0 && entry.companions().contains(sentence.lemma(object));
        return companion ? -1 : object;
    }

    /** The true object of "a sign that they see no need", where the tree takes the conjunction for one. */
    private static int laterObject(Sentence sentence, int cue) {
        for (int child = sentence.firstChild(cue); child >= 0; child = sentence.nextSibling(child)) {
            if (child > cue && sentence.relation(child) == Relation.OBJ) {
                return child;
            }
        }
        return sentence.child(cue, Relation.OBJ);
    }

    /** What the tree takes for a predicate while it is the object: "called the merger 'a ...'". */
    private static int nominalPredicate(Sentence sentence, int cue) {
        int predicate = sentence.child(cue, Relation.XCOMP);
        return predicate > cue && sentence.upos(predicate).nominal() ? predicate : -1;
    }

    private static boolean saysOfObject(Sentence sentence, int child, CueEntry entry) {
        boolean as = (entry.takes(Frame.OBJECT_AS) || entry.takes(Frame.OBJECT))
                && Tree.introducedBy(sentence, child, "as");
        return switch (sentence.relation(child).base()) {
            case XCOMP -> as || (entry.takes(Frame.PREDICATE) && !Tree.infinitive(sentence, child));
            case OBJ, IOBJ -> entry.takes(Frame.PREDICATE);
            case OBL, ADVCL, NMOD -> as
                    || (entry.takes(Frame.OBJECT_OF) && Tree.introducedBy(sentence, child, "of"))
                    || (entry.takes(Frame.OBJECT_FOR) && Tree.introducedBy(sentence, child, "for"));
            default -> false;
        };
    }

    /** The same, where the tree hangs it on the object. */
    private static boolean saidInside(Sentence sentence, int object, CueEntry entry) {
        for (int child = sentence.firstChild(object); child >= 0; child = sentence.nextSibling(child)) {
            if (child > object && saysOfObject(sentence, child, entry)) {
                return true;
            }
        }
        return false;
    }
}
