package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.text.Tree;

/** Clauses by which a report sets something beside what it relates: ", though nothing was confirmed". */
final class Contrasts {

    private Contrasts() {}

    /** True when the token heads such a clause, with a subject of its own and a comma before it. */
    static boolean aside(Sentence sentence, int token) {
        if (sentence.relation(token).base() != Relation.ADVCL || Tree.subject(sentence, token) < 0) {
            return false;
        }
        for (int child = sentence.firstChild(token); child >= 0 && child < token; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.MARK && child > 0 && sentence.firstChar(child - 1) == ',') {
                return switch (sentence.lemma(child)) {
                    case "while", "though", "although", "whereas" -> true;
                    default -> false;
                };
            }
        }
        return false;
    }

    /** Takes such clauses behind a cue out of a content. */
    static void cut(Sentence sentence, BitSet content, int cue) {
        for (int token = content.nextSetBit(cue + 1); token > 0; token = content.nextSetBit(token + 1)) {
            if (aside(sentence, token)) {
                content.andNot(Tree.under(sentence, token));
            }
        }
    }
}
