package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.text.Tree;

/** The words from an object on: to the end of the quotation among them, or else of what hangs on the cue there. */
final class Following {

    private Following() {}

    /** Empty when nothing follows the object itself. */
    static BitSet of(Passage passage, int cue, int object) {
        Sentence sentence = passage.sentence();
        BitSet under = Tree.under(sentence, object);
        BitSet own = Tree.under(sentence, cue);
        int start = under.nextSetBit(0);
        if (start < cue) {
            return new BitSet();
        }
        int last = under.length();
        int end = last;
        for (int token = start; token < sentence.size() && own.get(token); token++) {
            int quotation = passage.quotation(token);
            if (quotation >= 0 && quotation != passage.quotation(cue)) {
                return upTo(start, endOf(passage, token));
            }
            if (stops(sentence, token, cue)) {
                break;
            }
            end = token + 1;
        }
        return end > last ? upTo(start, end) : new BitSet();
    }

    private static boolean stops(Sentence sentence, int token, int cue) {
        Relation relation = sentence.relation(token).base();
        boolean other = switch (relation) {
            case OBJ, IOBJ, OBL, NMOD, XCOMP -> false;
            case CONJ -> !sentence.upos(token).nominal() && sentence.head(token) == cue;
            default -> sentence.head(token) == cue;
        };
        return other || sentence.firstChar(token) == ',';
    }

    private static int endOf(Passage passage, int token) {
        int end = token;
        while (end < passage.sentence().size() && passage.quotation(end) == passage.quotation(token)) {
            end++;
        }
        return end;
    }

    private static BitSet upTo(int start, int end) {
        BitSet words = new BitSet();
        words.set(start, end);
        return words;
    }
}
