package org.rapporteur.reading.pressure;

import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.text.ReportText;

/** Finds whose a thing is, or on whom it lies, by what stands beside its noun. */
final class Owner {

    private static final Set<String> PLACING = Set.of("in", "within", "inside", "among", "across");
    private static final Set<String> RECEIVING = Set.of("for", "to");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> WEIGHING = Set.of("on", "against", "upon", "over");

    private Owner() {}

    /** The one in whose hand a thing is: "Ukraine's losses", "Russian losses", "shortages in Cuba"; -1 when not told. */
    static int holder(ReportText text, int index, int noun) {
        Sentence sentence = text.document().sentences().get(index);
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            boolean named = relation == Relation.NMOD_POSS || (child < noun && (relation == Relation.AMOD
                    || relation == Relation.COMPOUND || relation == Relation.NMOD_UNMARKED));
            if (named && (power(text, index, child) || (relation == Relation.COMPOUND
                    && sentence.upos(child) == Upos.PROPN))) {
                return child;
            }
        }
        return introduced(text, index, noun, PLACING);
    }

    /** The one a thing lies before: "a threat to Cuba"; -1 when not told. */
    static int threatened(ReportText text, int index, int noun) {
        return introduced(text, index, noun, TO);
    }

    /** The one for whom a thing is meant: "support for Cuba"; -1 when not told. */
    static int receiver(ReportText text, int index, int noun) {
        return introduced(text, index, noun, RECEIVING);
    }

    /** The one on whom a thing lies: "sanctions on Cuba"; -1 when not told. */
    static int bearer(ReportText text, int index, int noun) {
        return introduced(text, index, noun, WEIGHING);
    }

    private static int introduced(ReportText text, int index, int noun, Set<String> prepositions) {
        int beside = introduced(text, index, noun, noun, prepositions);
        if (beside >= 0 || prepositions == PLACING) {
            return beside;
        }
        Sentence sentence = text.document().sentences().get(index);
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            if (child > noun && sentence.relation(child) == Relation.ACL && sentence.xpos(child).equals("VBN")) {
                int laid = introduced(text, index, child, noun, prepositions);
                if (laid >= 0) {
                    return laid;
                }
            }
        }
        int verb = sentence.head(noun);
        Relation relation = sentence.relation(noun);
        return verb >= 0 && (relation == Relation.OBJ || relation == Relation.NSUBJ_PASS)
                ? introduced(text, index, verb, noun, prepositions)
                : -1;
    }

    /** The party behind one of the prepositions that hangs on a head and follows the noun. */
    private static int introduced(ReportText text, int index, int head, int noun, Set<String> prepositions) {
        Sentence sentence = text.document().sentences().get(index);
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation hangs = sentence.relation(child).base();
            if (child > noun && (hangs == Relation.NMOD || hangs == Relation.OBL)) {
                int preposition = sentence.child(child, Relation.CASE);
                if (preposition >= 0 && prepositions.contains(sentence.lemma(preposition))
                        && (power(text, index, child) || holder(text, index, child) >= 0)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** True when a token names a party or speaks of one. */
    static boolean power(ReportText text, int index, int token) {
        Sentence sentence = text.document().sentences().get(index);
        return text.parties().partyAt(index, token) != null
                || (sentence.upos(token) == Upos.PROPN && sentence.relation(token) != Relation.COMPOUND)
                || (sentence.upos(token) == Upos.ADJ && Character.isUpperCase(sentence.firstChar(token)));
    }
}
