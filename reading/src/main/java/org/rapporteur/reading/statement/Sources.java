package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Finds who speaks by a verb: its subject, its agent, or the subject of the verb that it leans on. */
final class Sources {

    /** How far a verb may lean on others for its subject; a guard against odd trees. */
    private static final int FARTHEST = 8;

    private Sources() {}

    /** The words that name the source of a verb; empty when the text leaves it open. */
    static BitSet ofVerb(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        int head = headOfVerb(sentence, verb);
        boolean strayed = head >= 0 && passage.quotation(head) >= 0 && passage.quotation(head) != passage.quotation(verb);
        BitSet adjacent = Tree.finite(sentence, verb) && !Tree.passive(sentence, verb)
                ? BesideCue.adjacent(passage, verb)
                : new BitSet();
        if (head >= 0 && !strayed) {
            BitSet phrase = phrase(sentence, head, verb);
            cutBeforeDash(sentence, phrase, head);
            return adjacent.isEmpty() ? phrase : reconciled(phrase, adjacent, head, verb);
        }
        if (!adjacent.isEmpty()) {
            return adjacent;
        }
        return finite(sentence, verb) ? BesideCue.of(passage, verb) : new BitSet();
    }

    /** What tree and order of words say together: the fuller of two that meet, the nearer of two that do not. */
    private static BitSet reconciled(BitSet phrase, BitSet adjacent, int head, int verb) {
        if (head > verb || adjacent.get(head)) {
            BitSet both = (BitSet) phrase.clone();
            both.or(adjacent);
            return head > verb ? phrase : both;
        }
        BitSet outside = (BitSet) adjacent.clone();
        outside.andNot(phrase);
        return outside.isEmpty() ? phrase : adjacent;
    }

    /** Takes a dateline, "ROME (Agency) - ", from the front of a phrase. */
    private static void cutBeforeDash(Sentence sentence, BitSet phrase, int head) {
        for (int token = phrase.nextSetBit(0); token >= 0 && token < head; token++) {
            if ("-\u2013\u2014".indexOf(sentence.firstChar(token)) >= 0 && !sentence.xpos(token).equals("HYPH")) {
                phrase.clear(0, token + 1);
            }
        }
    }

    private static boolean finite(Sentence sentence, int verb) {
        return Tree.finite(sentence, verb) && !Tree.passive(sentence, verb)
                && Tree.child(sentence, verb, Relation.EXPL) < 0;
    }

    /** The head of the phrase that names the source of a verb; -1 when the text leaves it open. */
    static int headOfVerb(Sentence sentence, int verb) {
        int at = verb;
        for (int step = 0; step < FARTHEST; step++) {
            if (Tree.passive(sentence, at)) {
                return step == 0 ? agent(sentence, at) : Tree.subject(sentence, at);
            }
            int subject = Tree.subject(sentence, at);
            if (subject >= 0) {
                return subject;
            }
            int head = sentence.head(at);
            if (head < 0 || Tree.child(sentence, at, Relation.EXPL) >= 0) {
                return -1;
            }
            switch (sentence.relation(at).base()) {
                case ACL -> {
                    if (!Tree.afterComma(sentence, at)) {
                        return participle(sentence, at, head, step);
                    }
                    at = clause(sentence, head);
                }
                case CONJ, PARATAXIS -> at = head;
                case CCOMP -> {
                    if (!sentence.xpos(at).equals("VBG") || !Tree.afterComma(sentence, at)) {
                        return -1;
                    }
                    at = head;
                }
                case ADVCL -> {
                    if (sentence.xpos(at).equals("VBN")) {
                        return agent(sentence, at);
                    }
                    at = head;
                }
                case XCOMP -> {
                    int object = Tree.child(sentence, head, Relation.OBJ);
                    if (object < 0) {
                        object = Tree.child(sentence, head, Relation.IOBJ);
                    }
                    if (object >= 0 && object < at) {
                        return object;
                    }
                    at = head;
                }
                default -> {
                    return -1;
                }
            }
            if (at < 0 || !predicate(sentence, at)) {
                return -1;
            }
        }
        return -1;
    }

    /** The nearest predicate above a token, the token included; -1 when there is none. */
    private static int clause(Sentence sentence, int token) {
        int at = token;
        while (at >= 0 && !predicate(sentence, at)) {
            at = sentence.head(at);
        }
        return at;
    }

    private static int participle(Sentence sentence, int verb, int noun, int step) {
        if (sentence.relation(verb) == Relation.ACL_RELCL) {
            return step == 0 && sentence.upos(noun) != Upos.VERB ? noun : -1;
        }
        return sentence.xpos(verb).equals("VBN") ? agent(sentence, verb) : noun;
    }

    private static boolean predicate(Sentence sentence, int token) {
        return sentence.upos(token) == Upos.VERB || sentence.upos(token) == Upos.AUX
                || Tree.child(sentence, token, Relation.COP) >= 0 || Tree.subject(sentence, token) >= 0;
    }


    /** The "by ..." of a passive. */
    static int agent(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.OBL && Tree.introducedBy(sentence, child, "by")
                    && sentence.upos(child) != Upos.NUM) {
                return child;
            }
        }
        return -1;
    }

    /** The phrase under a head without its preposition and without the clause that the cue heads. */
    static BitSet phrase(Sentence sentence, int head, int cue) {
        BitSet words = new BitSet(sentence.size());
        int barred = within(sentence, head, cue);
        if (barred >= 0) {
            BitSet outside = Tree.under(sentence, barred);
            words.or(Tree.under(sentence, head));
            words.andNot(outside);
        } else {
            Tree.addUnder(sentence, head, words);
        }
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean opening = relation == Relation.CASE || relation == Relation.MARK || relation == Relation.CC;
            if ((opening && child < head) || relation == Relation.PARATAXIS || relation == Relation.PUNCT
                    || loose(sentence, head, child)) {
                words.andNot(Tree.under(sentence, child));
            }
        }
        return words;
    }

    /** True for what a comma sets apart and what is no apposition: ", speaking in the capital", ", in a letter". */
    private static boolean loose(Sentence sentence, int head, int child) {
        int first = child;
        for (int inner = sentence.firstChild(child); inner >= 0; inner = sentence.nextSibling(inner)) {
            first = Math.min(first, inner);
        }
        boolean apart = (first > head && sentence.firstChar(first) == ',')
                || (first > 0 && sentence.firstChar(first - 1) == ',');
        return apart && child > head && switch (sentence.relation(child)) {
            case ACL -> sentence.xpos(child).equals("VBG");
            case ADVCL, NMOD, OBL -> true;
            default -> false;
        };
    }

    /** The child of a head under which a token stands; -1 when it does not stand under the head. */
    private static int within(Sentence sentence, int head, int token) {
        int at = token;
        for (int up = sentence.head(at); up >= 0; up = sentence.head(at)) {
            if (up == head) {
                return at;
            }
            at = up;
        }
        return -1;
    }

    /** The words of a phrase that an optional head names. */
    static BitSet phraseOrNone(Sentence sentence, int head, int cue) {
        return head < 0 ? new BitSet() : phrase(sentence, head, cue);
    }

    static @Nullable String text(Sentence sentence, BitSet words) {
        int first = words.nextSetBit(0);
        if (first < 0) {
            return null;
        }
        int last = words.length() - 1;
        String whole = sentence.toString();
        return whole.substring(sentence.start(first) - sentence.start(), sentence.end(last) - sentence.start());
    }
}
