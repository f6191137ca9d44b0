package org.rapporteur.reading.assessment;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.Tree;

/** Who judges and what is judged by a verb: subject and object, turned round in the passive. */
record Roles(int by, int on) {

    static Roles of(Sentence sentence, int verb) {
        boolean described = sentence.relation(verb) == Relation.ACL && sentence.xpos(verb).equals("VBN");
        if (described || Tree.passive(sentence, verb)) {
            return new Roles(agent(sentence, verb), described ? sentence.head(verb) : Clause.subject(sentence, verb));
        }
        return new Roles(Clause.subject(sentence, verb), object(sentence, verb));
    }

    private static int object(Sentence sentence, int verb) {
        int object = Tree.child(sentence, verb, Relation.OBJ);
        if (object >= 0 && !Tree.relativePronoun(sentence, object)) {
            return object;
        }
        return object < 0 && sentence.relation(verb) == Relation.ACL_RELCL
                && Tree.subject(sentence, verb) >= 0 ? sentence.head(verb) : -1;
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
