package org.rapporteur.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Finds who took part in what a trigger tells, and where. Words that the tree does not lead to name nobody. */
final class Roles {

    private static final int FARTHEST = 4;

    private final ReportText text;
    private final int index;
    private final Sentence sentence;
    private final Predicates predicates;
    private final Trigger trigger;
    private final Actors actors;
    private final List<Participant> who = new ArrayList<>();
    private final List<Participant> other = new ArrayList<>();
    private int place = -1;

    private Roles(ReportText text, int index, Predicates predicates, Actors actors, Trigger trigger) {
        this.actors = actors;
        this.text = text;
        this.index = index;
        this.sentence = text.document().sentences().get(index);
        this.predicates = predicates;
        this.trigger = trigger;
    }

    static Roles of(ReportText text, int index, Predicates predicates, Actors actors, Trigger trigger) {
        Roles roles = new Roles(text, index, predicates, actors, trigger);
        if (trigger.noun()) {
            roles.readNoun();
        } else {
            roles.readVerb();
        }
        return roles;
    }

    List<Participant> who() {
        return who;
    }

    List<Participant> other() {
        return other;
    }

    /** The head of the words that name the place; -1 for none. */
    int place() {
        return place;
    }

    private void readVerb() {
        int verb = trigger.token();
        boolean passive = Tree.passive(sentence, verb)
                || (sentence.relation(verb) == Relation.ACL && sentence.xpos(verb).equals("VBN"));
        int agent = passive ? sentence.child(verb, Relation.OBL_AGENT) : subject(verb, FARTHEST);
        add(who, agent);
        if (trigger.object() >= 0 && trigger.object() != agent) {
            if (trigger.consumed()) {
                readArguments(trigger.object());
            } else if (!goal(trigger.object())) {
                add(other, trigger.object());
            }
        }
        readPhrases(verb, trigger.token());
    }

    private void readNoun() {
        int noun = trigger.token();
        readArguments(noun);
        int verb = trigger.verb();
        if (verb < 0) {
            return;
        }
        VerbEntry entry = predicates.verb(sentence, verb);
        Meaning meaning = entry == null ? Meaning.NOTHING : entry.meaning();
        Relation relation = sentence.relation(noun).base();
        boolean passive = Tree.passive(sentence, verb);
        if (relation == Relation.OBJ && takesPart(meaning)) {
            add(meaning == Meaning.UNDERGO ? other : who, subject(verb, FARTHEST));
        } else if (relation == Relation.NSUBJ && passive && takesPart(meaning)) {
            add(who, sentence.child(verb, Relation.OBL_AGENT));
        } else if (relation == Relation.OBL && consult() && who.isEmpty() && !other.isEmpty()) {
            add(who, passive ? Tree.subject(sentence, verb) : subject(verb, FARTHEST));
        }
        if (relation != Relation.OBL && (takesPart(meaning) || meaning == Meaning.CAUSE)) {
            readPhrases(verb, noun);
        }
    }

    private static boolean takesPart(Meaning meaning) {
        return switch (meaning) {
            case LIGHT, UNDERGO, CONSULT, COMMIT, ORDER, WISH, STOP, PROTEST -> true;
            default -> false;
        };
    }

    private boolean consult() {
        return trigger.kind().category() == EventCategory.CONSULT;
    }

    /** What hangs on a noun: "Putin's visit", "talks with", "attack on", "meeting between". */
    private void readArguments(int noun) {
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.NMOD_POSS) {
                add(done() ? other : who, child);
            } else if (relation == Relation.COMPOUND && consult() && sentence.upos(child) == Upos.PROPN) {
                place = place < 0 ? child : place;
            }
        }
        readPhrases(noun, noun);
    }

    /** True for what is done to the one a noun belongs to: "his release", "her arrest". */
    private boolean done() {
        return switch (trigger.kind().name()) {
            case "release", "arrest", "killing", "kidnapping", "deportation", "trial", "conviction", "expulsion",
                    "dismissal", "indictment", "impeachment", "acquittal", "pardon", "death" ->
                true;
            default -> false;
        };
    }

    private void readPhrases(int head, int noun) {
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            boolean phrase = relation.base() == Relation.OBL || relation.base() == Relation.NMOD;
            if (child == noun || !phrase || relation == Relation.NMOD_POSS) {
                continue;
            }
            int preposition = Tree.child(sentence, child, Relation.CASE);
            if (preposition >= 0 && preposition < child && !time(child)) {
                readPhrase(sentence.lemma(preposition), child);
            }
        }
    }

    private void readPhrase(String preposition, int phrase) {
        switch (preposition) {
            case "with" -> {
                if (!assault() || trigger.kind().name().equals("clash")) {
                    add(other, phrase);
                }
            }
            case "between", "among" -> {
                if (!placed(phrase) || consult()) {
                    add(who, phrase);
                }
            }
            case "by" -> {
                if (who.isEmpty() && trigger.noun()) {
                    add(who, phrase);
                }
            }
            case "against", "targeting" -> add(other, phrase);
            case "on", "upon" -> {
                if (!consult() && other.isEmpty()) {
                    add(other, phrase);
                }
            }
            case "of" -> {
                if (trigger.noun() && sentence.head(phrase) == trigger.token()) {
                    add(consult() || (assault() && !done()) ? who : other, phrase);
                } else if (trigger.consumed()) {
                    add(other, phrase);
                }
            }
            case "to" -> {
                if (trigger.kind().name().equals("visit")) {
                    goal(phrase);
                } else if (!consult() && trigger.kind().category() != EventCategory.ASSAULT && other.isEmpty()) {
                    add(other, phrase);
                }
            }
            case "in", "at", "near", "outside", "inside", "off", "into", "from" -> {
                if (place < 0 && placed(phrase) && (!preposition.equals("from") || leaves())) {
                    place = phrase;
                }
            }
            default -> {
            }
        }
    }

    private boolean assault() {
        return trigger.kind().category() == EventCategory.ASSAULT;
    }

    private boolean leaves() {
        return trigger.kind().name().equals("withdrawal");
    }

    /** Takes a phrase for the place when one goes there; false when it is none or one does not. */
    private boolean goal(int phrase) {
        if (trigger.kind().group().equals("visit") && placed(phrase)) {
            place = place < 0 ? phrase : place;
            return true;
        }
        return false;
    }

    private boolean placed(int head) {
        return predicates.place(sentence, head) || sentence.upos(head) == Upos.PROPN;
    }

    private boolean time(int head) {
        for (Moment moment : text
                .momentsIn(new Span(sentence.start(), sentence.end()))) {
            if (moment.span().start() <= sentence.start(head) && sentence.end(head) <= moment.span().end()) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Participant> into, int head) {
        if (head < 0 || time(head)) {
            return;
        }
        addMember(into, head);
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.CONJ && sentence.upos(child).nominal()) {
                addMember(into, child);
            }
        }
    }

    private void addMember(List<Participant> into, int head) {
        boolean anything = into == other && !consult();
        if (!Phrases.names(sentence, head)
                || (!anything && !actors.acts(text, index, head, trigger.kind().category()))) {
            return;
        }
        Participant one = Phrases.one(text, index, head);
        if (!holds(who, one) && !holds(other, one)) {
            into.add(one);
        }
    }

    private static boolean holds(List<Participant> all, Participant one) {
        for (Participant each : all) {
            if (each.span().equals(one.span())) {
                return true;
            }
        }
        return false;
    }

    /** Who does what a verb tells: its subject, or that of the verb it hangs on where it has none of its own. */
    private int subject(int verb, int steps) {
        int subject = Tree.subject(sentence, verb);
        Relation relation = sentence.relation(verb);
        if (subject >= 0 && !Tree.relativePronoun(sentence, subject)
                && !Tree.isWord(sentence, subject, "that")) {
            return Tree.passive(sentence, verb) && steps == FARTHEST ? -1 : subject;
        }
        int head = sentence.head(verb);
        if (relation == Relation.ACL_RELCL) {
            return subject >= 0 ? head : -1;
        }
        if (relation == Relation.ACL) {
            boolean participle = Tree.child(sentence, verb, Relation.MARK) < 0;
            return participle ? head : sentence.child(head, Relation.NMOD_POSS);
        }
        if (head < 0 || steps == 0 || (sentence.upos(head) != Upos.VERB && sentence.upos(head) != Upos.ADJ)) {
            return -1;
        }
        return switch (relation) {
            case XCOMP -> Tree.child(sentence, head, Relation.OBJ) >= 0
                    ? Tree.child(sentence, head, Relation.OBJ)
                    : subject(head, steps - 1);
            case CONJ, ADVCL -> subject(head, steps - 1);
            default -> -1;
        };
    }
}
