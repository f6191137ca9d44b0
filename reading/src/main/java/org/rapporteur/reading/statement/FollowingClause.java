package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Act;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/**
 * Everything after "the envoy said", by the order of the words, where the tree takes the subject of the clause for an
 * object. Only for verbs that take no object.
 */
final class FollowingClause implements Complement {

    @Override
    public String description() {
        return "the clause after it";
    }

    @Override
    public BitSet find(Passage passage, int cue, CueEntry entry) {
        Sentence sentence = passage.sentence();
        BitSet words = new BitSet();
        int object = sentence.child(cue, Relation.OBJ);
        boolean speech = entry.takes(Frame.CLAUSE) && entry.takes(Frame.QUOTE) && !entry.takes(Frame.OBJECT)
                && entry.act() != Act.SHOW;
        if (!speech || object < cue) {
            return words;
        }
        int start = Tree.under(sentence, object).nextSetBit(cue);
        int end = Tree.under(sentence, cue).length();
        boolean finite = false;
        for (int token = object + 1; token < end && !Tree.relativePronoun(sentence, token); token++) {
            finite = finite || finiteTag(sentence.xpos(token));
        }
        for (int token = start + 1; start > cue && token + 1 < end; token++) {
            finite = finite || mistaken(sentence, token);
        }
        if (finite && start > cue) {
            words.set(start, end);
        }
        return words;
    }

    /** True for "favors" in "time favors the coast", a verb in the tagger's eyes a noun. */
    private static boolean mistaken(Sentence sentence, int token) {
        String next = sentence.xpos(token + 1);
        return sentence.xpos(token).equals("NNS") && sentence.xpos(token - 1).equals("NN")
                && (next.equals("DT") || next.equals("NNP") || next.equals("PRP") || next.equals("PRP$"));
    }

    private static boolean finiteTag(String tag) {
        return switch (tag) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }
}
