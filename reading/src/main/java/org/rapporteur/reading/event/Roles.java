package org.rapporteur.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.reading.statement.Dateline;
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
    private final List<Attribute> numbers = new ArrayList<>();
    private final int dateline;
    private int place = -1;

    private Roles(ReportText text, int index, Predicates predicates, Actors actors, Trigger trigger) {
        this.actors = actors;
        this.text = text;
        this.index = index;
        this.sentence = text.document().sentences().get(index);
        this.predicates = predicates;
        this.trigger = trigger;
        this.dateline = Dateline.end(sentence);
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
                addNumber(trigger.object(), Phrases.one(text, index, trigger.object()));
                readArguments(trigger.object());
            } else if (!goal(trigger.object()) || leaves()) {
                int name = passive ? named(verb) : -1;
                boolean open = text.parties().partyAt(index, trigger.object()) == null;
                int direct = Tree.child(sentence, verb, Relation.OBJ);
                if (direct >= 0 && trigger.kind().name().equals("withdrawal")) {
                    add(other, direct);
                }
                if (place != trigger.object()) {
                    add(other, name >= 0 && open ? name : trigger.object());
                }
            }
        }
        readPhrases(verb, trigger.token());
        readPlaceOf(agent);
        readPlaceOf(trigger.object());
        if (trigger.kind().name().equals("reception")) {
            List<Participant> hosts = List.copyOf(who);
            who.clear();
            who.addAll(other);
            other.clear();
            other.addAll(hosts);
        }
    }

    /** "was received by Lund at the airport": the tree may hang the place on Lund. */
    private void readPlaceOf(int head) {
        for (int child = head < 0 ? -1 : sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (place < 0 && sentence.relation(child) == Relation.NMOD && child > trigger.token() && placed(child)
                    && (Tree.introducedBy(sentence, child, "at")
                            || (trigger.kind().category() == EventCategory.MOBILIZE
                                    && (Tree.introducedBy(sentence, child, "on") || Tree.introducedBy(sentence, child, "in"))))) {
                place = child;
            }
        }
    }

    /** A name set before the clause, "Berg, the old envoy, was received", as the tree may take it; -1 when there is none. */
    private int named(int verb) {
        int object = trigger.object();
        for (int child = sentence.firstChild(object); child >= 0 && child < object; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.VOCATIVE || relation == Relation.DISLOCATED) {
                return child;
            }
        }
        return sentence.child(verb, Relation.VOCATIVE);
    }

    private void readNoun() {
        int noun = trigger.token();
        readArguments(noun);
        int verb = trigger.verb();
        if (verb < 0 || known(noun)) {
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
        } else if (relation == Relation.OBL && consult() && who.isEmpty() && !other.isEmpty() && joins(noun)) {
            add(who, passive ? Tree.subject(sentence, verb) : subject(verb, FARTHEST));
        }
        if (relation != Relation.OBL && (takesPart(meaning) || meaning == Meaning.CAUSE)) {
            readPhrases(verb, noun);
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

    private boolean consult() {
        return trigger.kind().category() == EventCategory.CONSULT;
    }

    /** What hangs on a noun: "Putin's visit", "talks with", "attack on", "meeting between". */
    private void readArguments(int noun) {
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.NMOD_POSS) {
                add(done() ? other : who, child);
            }
        }
        if (consult()) {
            readNamesBefore(noun);
        }
        readPhrases(noun, noun);
        if (consult() && who.isEmpty() && other.isEmpty()) {
            readSurroundingClause(noun);
        }
    }

    /** "the Berg-Lund meeting", "the Oslo talks": names before the noun take part, or say where. */
    private void readNamesBefore(int noun) {
        int from = noun;
        while (from > 0 && (sentence.upos(from - 1) == Upos.PROPN || "-\u2013\u2014".indexOf(sentence.firstChar(from - 1)) >= 0)) {
            from--;
        }
        boolean joined = false;
        for (int token = from; token < noun; token++) {
            joined = joined || sentence.upos(token) == Upos.PUNCT || sentence.xpos(token).equals("HYPH");
        }
        for (int token = from; token < noun; token++) {
            if (sentence.upos(token) != Upos.PROPN || sentence.relation(token) == Relation.NMOD_POSS) {
                continue;
            }
            SourceKind kind = text.parties().kindAt(index, token);
            if (kind == SourceKind.PERSON || (joined && kind != null)) {
                Participant one = text.participant(index, token, token, token + 1);
                if (!holds(who, one)) {
                    who.add(one);
                }
            } else if (kind == null && !joined && from == noun - 1 && place < 0) {
                place = token;
            }
        }
    }

    /** "sent the envoys home after five hours of talks": who acts in the clause, and on whom, took part in the talks. */
    private void readSurroundingClause(int noun) {
        int at = noun - 1;
        for (int step = 0; at > 0 && step < 12 && filler(at); step++) {
            at--;
        }
        if (at <= 0 || sentence.upos(at) == Upos.VERB) {
            return;
        }
        switch (sentence.lemma(at)) {
            case "after", "during", "following" -> {
            }
            default -> {
                return;
            }
        }
        int verb = at - 1;
        while (verb >= 0 && sentence.upos(verb) != Upos.VERB) {
            verb--;
        }
        if (verb >= 0 && !Tree.passive(sentence, verb)) {
            boolean beside = Tree.afterComma(sentence, verb);
            add(who, beside ? Tree.subject(sentence, root()) : subject(verb, FARTHEST));
            int object = Tree.child(sentence, verb, Relation.IOBJ);
            object = object >= 0 ? object : Tree.child(sentence, verb, Relation.OBJ);
            if (object >= 0 && object < at) {
                add(other, object);
            }
        }
    }

    private int root() {
        int token = trigger.token();
        while (sentence.head(token) >= 0) {
            token = sentence.head(token);
        }
        return token;
    }

    private boolean filler(int token) {
        return switch (sentence.upos(token)) {
            case ADJ, ADV, NUM, DET, NOUN, PRON -> !sentence.xpos(token).equals("PRP");
            case PUNCT -> sentence.firstChar(token) == ',' || sentence.firstChar(token) == '-';
            case ADP -> sentence.lemma(token).equals("of");
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
                if (trigger.kind().category() == EventCategory.MOBILIZE && placed(phrase)) {
                    place = place < 0 ? phrase : place;
                } else if (!consult() && other.isEmpty()) {
                    add(other, phrase);
                }
            }
            case "of" -> {
                if (trigger.noun() && sentence.head(phrase) == trigger.token()) {
                    add(consult() ? who : other, phrase);
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
        boolean moves = trigger.kind().group().equals("visit") || leaves();
        boolean target = !leaves() || sentence.relation(phrase) != Relation.OBJ;
        if (moves && target && placed(phrase)) {
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
        if (head < dateline || time(head)) {
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
        boolean open = sentence.upos(head) == Upos.PRON && one.party() == null;
        if (!open && !holds(who, one) && !holds(other, one)) {
            into.add(one);
            addNumber(head, one);
        }
    }

    private void addNumber(int head, Participant one) {
        int number = Tree.child(sentence, head, Relation.NUMMOD);
        int unit = number >= 0 ? head : Tree.child(sentence, head, Relation.COMPOUND);
        if (number >= 0 || (unit >= 0 && Tree.child(sentence, unit, Relation.NUMMOD) >= 0)) {
            boolean amount = predicates.money(sentence, head) || one.text().contains("percent")
                    || one.text().chars().anyMatch(c -> "$%\u20ac\u00a3".indexOf(c) >= 0);
            numbers.add(new Attribute(amount ? "amount" : "number", one.text(), one.span()));
        }
    }

    /** How many took part or were concerned, and how much was given, in the report's words. */
    List<Attribute> numbers() {
        return numbers;
    }

    private static boolean holds(List<Participant> all, Participant one) {
        for (Participant each : all) {
            if (each.span().equals(one.span()) || (one.party() != null && one.party().equals(each.party()))) {
                return true;
            }
        }
        return false;
    }

    /** The subject behind the dateline, where the tree takes the dateline for it. */
    private int pastDateline(int subject, int verb) {
        if (subject >= dateline || subject < 0) {
            return subject;
        }
        for (int token = verb - 1; token >= dateline; token--) {
            if (sentence.upos(token).nominal() && (sentence.head(token) < dateline || sentence.head(token) == verb)) {
                return token;
            }
        }
        return -1;
    }

    /** Who does what a verb tells: its subject, or that of the verb it hangs on where it has none of its own. */
    private int subject(int verb, int steps) {
        int subject = pastDateline(Tree.subject(sentence, verb), verb);
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
