package org.rapporteur.reading.assessment;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.assessment.Judgement.Way;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.Tree;

/**
 * What a word judges.
 *
 * @param on the head of the phrase that names it, or -1 when the sentence does not
 * @param key what words that judge the same thing in the same place have in common
 * @param said true when the word is said of it ("is futile"), false when it only goes with it ("futile talks")
 * @param denied true when it is said not to be so
 * @param supposed true when it is said under a condition, as a question or as what may be
 */
record Target(int on, int key, boolean said, boolean denied, boolean supposed) {

    /** What the word at a token judges; null when it judges nothing there. */
    static @Nullable Target of(Sentence sentence, int token, Way way) {
        return switch (way) {
            case ADJECTIVE -> ofAdjective(sentence, token);
            case ADVERB -> ofAdverb(sentence, token);
            case NOUN -> ofQuality(sentence, token);
            case EPITHET -> ofEpithet(sentence, token);
            case DEED -> new Target(Clause.subject(sentence, token), token, false, Clause.negated(sentence, token),
                    Clause.hypothetical(sentence, token));
            case VERDICT, VERDICT_NOUN -> null;
        };
    }

    private static @Nullable Target ofAdjective(Sentence sentence, int token) {
        int first = token;
        for (int steps = sentence.size(); sentence.relation(first) == Relation.CONJ && steps > 0; steps--) {
            first = sentence.head(first);
        }
        if (sentence.relation(first) == Relation.AMOD || sentence.relation(first) == Relation.COMPOUND) {
            return ofAttribute(sentence, token, sentence.head(first));
        }
        return said(sentence, first, Clause.negated(sentence, token));
    }

    /** "a serious talk": said of the subject when the noun is ("it was a serious talk"), else it only goes with it. */
    private static Target ofAttribute(Sentence sentence, int token, int noun) {
        boolean denied = Clause.negated(sentence, token) || Clause.negated(sentence, noun);
        if (sentence.child(noun, Relation.COP) >= 0) {
            return said(sentence, noun, Clause.negated(sentence, token));
        }
        return new Target(noun, noun, false, denied, false);
    }

    private static Target said(Sentence sentence, int predicate, boolean denied) {
        int subject = Clause.subject(sentence, predicate);
        boolean not = denied || Clause.negated(sentence, predicate);
        int verb = predicate;
        if (sentence.relation(predicate) == Relation.XCOMP && sentence.head(predicate) >= 0) {
            verb = sentence.head(predicate);
            not = not || Clause.negated(sentence, verb);
        }
        boolean standsAlone = subject < 0 && sentence.head(predicate) < 0;
        return new Target(expletive(sentence, subject) ? -1 : subject, predicate, subject >= 0 || standsAlone, not,
                Clause.hypothetical(sentence, verb));
    }

    private static boolean expletive(Sentence sentence, int subject) {
        return subject >= 0 && sentence.relation(subject) == Relation.EXPL;
    }

    private static @Nullable Target ofAdverb(Sentence sentence, int token) {
        int head = sentence.head(token);
        if (head < 0 || sentence.upos(head) != Upos.VERB) {
            return null;
        }
        return new Target(Clause.subject(sentence, head), head, false, false, false);
    }

    private static Target ofQuality(Sentence sentence, int noun) {
        if (sentence.child(noun, Relation.COP) >= 0) {
            return said(sentence, noun, false);
        }
        int owner = sentence.child(noun, Relation.NMOD_POSS);
        for (int child = sentence.firstChild(noun); owner < 0 && child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.NMOD
                    && (Tree.introducedBy(sentence, child, "of") || Tree.introducedBy(sentence, child, "by"))) {
                owner = child;
            }
        }
        int head = sentence.head(noun);
        if (owner < 0 && head >= 0 && sentence.upos(head) == Upos.NOUN
                && (sentence.relation(noun) == Relation.APPOS || sentence.relation(noun) == Relation.COMPOUND)) {
            owner = head;
        }
        return new Target(owner >= 0 ? owner : people(sentence, noun), noun, false, Clause.negated(sentence, noun),
                false);
    }

    /** Whose quality it is by the adjective of a people or state before the noun: "Western desperation"; -1 without one. */
    private static int people(Sentence sentence, int noun) {
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            if ((sentence.relation(child) == Relation.AMOD || sentence.relation(child) == Relation.COMPOUND)
                    && child > 0
                    && Character.isUpperCase(sentence.firstChar(child))) {
                return child;
            }
        }
        return -1;
    }

    private static Target ofEpithet(Sentence sentence, int noun) {
        if (sentence.child(noun, Relation.COP) >= 0) {
            return said(sentence, noun, false);
        }
        int head = sentence.head(noun);
        Relation relation = sentence.relation(noun);
        if (head >= 0 && (relation == Relation.NMOD_DESC || relation == Relation.APPOS
                || (relation == Relation.COMPOUND && sentence.upos(head) == Upos.PROPN))) {
            return new Target(head, noun, false, false, false);
        }
        return new Target(noun, noun, false, Clause.negated(sentence, noun), false);
    }
}
