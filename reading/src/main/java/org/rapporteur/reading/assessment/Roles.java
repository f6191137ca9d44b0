package org.rapporteur.reading.assessment;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.Tree;

/** Who judges and what is judged by a verb: subject and object, turned round in the passive. */
record Roles(int by, int on) {

    static Roles of(Sentence sentence, int verb) {
        Roles roles = asWritten(sentence, verb);
        return roles.on >= 0 && asks(sentence, roles.on) ? new Roles(roles.by, -1) : roles;
    }

    /** True for "what" and "which side": words that leave open what is judged. */
    private static boolean asks(Sentence sentence, int token) {
        int determiner = sentence.child(token, Relation.DET);
        return sentence.xpos(token).startsWith("W")
                || (determiner >= 0 && sentence.xpos(determiner).startsWith("W"));
    }

    private static Roles asWritten(Sentence sentence, int verb) {
        boolean described = sentence.relation(verb) == Relation.ACL && sentence.xpos(verb).equals("VBN");
        if (described || Tree.passive(sentence, verb)) {
            return new Roles(agent(sentence, verb), described ? sentence.head(verb) : Clause.subject(sentence, verb));
        }
        return new Roles(Clause.subject(sentence, verb), object(sentence, verb));
    }

    private static int object(Sentence sentence, int verb) {
        int object = named(sentence, Tree.child(sentence, verb, Relation.OBJ));
        if (object >= 0 && !Tree.relativePronoun(sentence, object)) {
            return object;
        }
        return object < 0 && sentence.relation(verb) == Relation.ACL_RELCL
                && Tree.subject(sentence, verb) >= 0 ? sentence.head(verb) : -1;
    }

    /** The noun that a title with a name belongs to: "meeting" in "developer Anna Holm's meeting", where trees join the two. */
    private static int named(Sentence sentence, int object) {
        int apposed = object < 0 ? -1 : sentence.child(object, Relation.APPOS);
        int owner = apposed < 0 ? -1 : sentence.child(apposed, Relation.NMOD_POSS);
        return owner >= 0 && Tree.under(sentence, owner).nextSetBit(0) <= object + 2
                && sentence.upos(object + 1) != Upos.PUNCT ? apposed : object;
    }

    /** Who judges and what is judged by a noun: "her description of the plan". */
    static Roles ofNoun(Sentence sentence, int noun) {
        int on = -1;
        for (int child = sentence.firstChild(noun); on < 0 && child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.NMOD && Tree.introducedBy(sentence, child, "of")) {
                on = child;
            }
        }
        return new Roles(sentence.child(noun, Relation.NMOD_POSS), on);
    }

    private static int agent(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.OBL_AGENT
                    || (relation == Relation.OBL && Tree.introducedBy(sentence, child, "by"))) {
                return child;
            }
        }
        return -1;
    }
}
