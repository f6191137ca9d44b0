package org.rapporteur.reading.event;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.EventCategory;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Finds who took part in what a trigger tells, and where. Words that the tree does not lead to name nobody. */
final class Roles {

    private final ReportText text;
    private final int index;
    private final Sentence sentence;
    private final Predicates predicates;
    private final Trigger trigger;
    private final Subjects subjects;
    private final Cast cast;
    private final Arguments arguments;

    private Roles(ReportText text, int index, Predicates predicates, Actors actors, Trigger trigger) {
        this.text = text;
        this.index = index;
        this.sentence = text.document().sentences().get(index);
        this.predicates = predicates;
        this.trigger = trigger;
        this.subjects = new Subjects(sentence);
        this.cast = new Cast(text, index, trigger.kind(), predicates, actors, subjects.dateline());
        this.arguments = new Arguments(text, index, trigger, subjects, cast);
    }

    static Cast of(ReportText text, int index, Predicates predicates, Actors actors, Trigger trigger) {
        Roles roles = new Roles(text, index, predicates, actors, trigger);
        if (trigger.noun()) {
            roles.readNoun();
        } else {
            roles.readVerb();
        }
        return roles.cast;
    }

    private void readVerb() {
        int verb = trigger.token();
        boolean passive = Tree.passive(sentence, verb)
                || (sentence.relation(verb) == Relation.ACL && sentence.xpos(verb).equals("VBN"));
        int agent = passive ? sentence.child(verb, Relation.OBL_AGENT) : subjects.of(verb);
        cast.addWho(agent);
        if (trigger.object() >= 0 && trigger.object() != agent) {
            if (trigger.consumed()) {
                cast.addNumber(trigger.object());
                arguments.readNoun(trigger.object());
            } else if (!cast.goal(trigger.object()) || cast.leaves()) {
                int name = passive ? named(verb) : -1;
                boolean open = text.parties().partyAt(index, trigger.object()) == null;
                int direct = Tree.child(sentence, verb, Relation.OBJ);
                if (direct >= 0 && trigger.kind().name().equals("withdrawal")) {
                    cast.addOther(direct);
                }
                if (cast.place() != trigger.object()) {
                    cast.addOther(name >= 0 && open ? name : trigger.object());
                }
            }
        }
        arguments.readPhrases(verb, trigger.token());
        readPlaceOf(agent);
        readPlaceOf(trigger.object());
        if (trigger.kind().name().equals("reception")) {
            cast.swap();
        }
    }

    /** "was received by Lund at the airport": the tree may hang the place on Lund. */
    private void readPlaceOf(int head) {
        for (int child = head < 0 ? -1 : sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.NMOD && child > trigger.token() && cast.placed(child)
                    && (Tree.introducedBy(sentence, child, "at")
                            || (trigger.kind().category() == EventCategory.MOBILIZE
                                    && (Tree.introducedBy(sentence, child, "on")
                                            || Tree.introducedBy(sentence, child, "in"))))) {
                cast.setPlace(child);
            }
        }
    }

    /** A name set before the clause, "Berg, the old envoy, was received", as the tree may take it; -1 when there is none. */
    private int named(int verb) {
        int object = trigger.object();
        for (int child = sentence.firstChild(object); child >= 0
                && child < object; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.VOCATIVE || relation == Relation.DISLOCATED) {
                return child;
            }
        }
        return sentence.child(verb, Relation.VOCATIVE);
    }

    private void readNoun() {
        int noun = trigger.token();
        arguments.readNoun(noun);
        int verb = trigger.verb();
        if (verb < 0 || known(noun)) {
            return;
        }
        VerbEntry entry = predicates.verb(sentence, verb);
        Meaning meaning = entry == null ? Meaning.NOTHING : entry.meaning();
        Relation relation = sentence.relation(noun).base();
        boolean passive = Tree.passive(sentence, verb);
        if (relation == Relation.OBJ && takesPart(meaning)) {
            if (meaning == Meaning.UNDERGO) {
                cast.addOther(subjects.of(verb));
            } else {
                cast.addWho(subjects.of(verb));
            }
        } else if (relation == Relation.NSUBJ && passive && takesPart(meaning)) {
            cast.addWho(sentence.child(verb, Relation.OBL_AGENT));
        } else if (relation == Relation.OBL && cast.consult() && cast.who().isEmpty() && joins(noun)
                && (!cast.other().isEmpty() || (spoken() && meaning == Meaning.SAY))) {
            cast.addWho(passive ? Tree.subject(sentence, verb) : subjects.of(verb));
        }
        if (relation != Relation.OBL && (takesPart(meaning) || meaning == Meaning.CAUSE)) {
            arguments.readPhrases(verb, noun);
        }
    }

    /** True for "the talks": who took part was told before, and whoever speaks of them need not have been there. */
    private boolean known(int noun) {
        int determiner = Tree.child(sentence, noun, Relation.DET);
        return determiner >= 0 && (sentence.lemma(determiner).equals("the") || sentence.lemma(determiner).equals("this")
                || sentence.lemma(determiner).equals("that"));
    }

    private static boolean takesPart(Meaning meaning) {
        return switch (meaning) {
            case LIGHT, UNDERGO, CONSULT, COMMIT, ORDER, WISH, STOP, PROTEST -> true;
            default -> false;
        };
    }

    /** True for what one alone holds before others: who says something in a speech gives it. */
    private boolean spoken() {
        return switch (trigger.kind().name()) {
            case "speech", "news conference" -> true;
            default -> false;
        };
    }

    private boolean joins(int noun) {
        int preposition = Tree.child(sentence, noun, Relation.CASE);
        return preposition >= 0 && switch (sentence.lemma(preposition)) {
            case "for", "in", "at", "during", "after", "following" -> true;
            default -> false;
        };
    }
}
