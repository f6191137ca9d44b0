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
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Those who take part in one happening, and its place, as far as they are found. Not safe for use by several threads. */
final class Cast {

    private final ReportText text;
    private final int index;
    private final Sentence sentence;
    private final Kinds.Kind kind;
    private final Predicates predicates;
    private final Actors actors;
    private final int dateline;
    private final List<Participant> who = new ArrayList<>();
    private final List<Participant> other = new ArrayList<>();
    private final List<Attribute> numbers = new ArrayList<>();
    private int place = -1;

    Cast(ReportText text, int index, Kinds.Kind kind, Predicates predicates, Actors actors, int dateline) {
        this.text = text;
        this.index = index;
        this.sentence = text.document().sentences().get(index);
        this.kind = kind;
        this.predicates = predicates;
        this.actors = actors;
        this.dateline = dateline;
    }

    List<Participant> who() {
        return who;
    }

    List<Participant> other() {
        return other;
    }

    /** How many took part or were concerned, and how much was given, in the report's words. */
    List<Attribute> numbers() {
        return numbers;
    }

    /** The head of the words that name the place; -1 for none. */
    int place() {
        return place;
    }

    boolean nobody() {
        return who.isEmpty() && other.isEmpty();
    }

    boolean consult() {
        return kind.category() == EventCategory.CONSULT;
    }

    /** True when one goes away: the place is where one leaves. */
    boolean leaves() {
        return kind.name().equals("withdrawal");
    }

    void addWho(int head) {
        add(who, head);
    }

    void addOther(int head) {
        add(other, head);
    }

    /** A name before a noun, one token of it. */
    void addName(int token) {
        Participant one = text.participant(index, token, token, token + 1);
        if (!holds(who, one) && !holds(other, one)) {
            who.add(one);
        }
    }

    /** Takes a phrase for the place unless there is one. */
    void setPlace(int head) {
        place = place < 0 ? head : place;
    }

    /** Whoever does it becomes the one it is done with, and the other way round. */
    void swap() {
        List<Participant> hosts = List.copyOf(who);
        who.clear();
        who.addAll(other);
        other.clear();
        other.addAll(hosts);
    }

    /** Takes a phrase for the place when one goes there; false when it is none or one does not. */
    boolean goal(int phrase) {
        boolean moves = (kind.group().equals("visit") && !kind.name().equals("reception")) || leaves();
        boolean target = !leaves() || sentence.relation(phrase) != Relation.OBJ;
        if (moves && target && placed(phrase)) {
            setPlace(phrase);
            return true;
        }
        return false;
    }

    boolean placed(int head) {
        return predicates.place(sentence, head) || sentence.upos(head) == Upos.PROPN;
    }

    boolean time(int head) {
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
        addSecondSubject(into, head);
    }

    /** "The envoy Ada Bell and brother-in-law Otto Dean left": the tree may part the second name from what describes it. */
    private void addSecondSubject(List<Participant> into, int head) {
        int verb = sentence.head(head);
        if (verb < 0 || sentence.relation(head) != Relation.NSUBJ) {
            return;
        }
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (child > head && child < verb && sentence.relation(child) == Relation.NSUBJ
                    && sentence.upos(child) == Upos.PROPN && Tree.child(sentence, head, Relation.CONJ) >= 0) {
                addMember(into, child);
            }
        }
    }

    private void addMember(List<Participant> into, int head) {
        boolean anything = into == other && !consult();
        if (!Phrases.names(sentence, head)
                || (!anything && !actors.acts(text, index, head, kind.category()))) {
            return;
        }
        List<Participant> two = TheTwo.at(sentence, head) ? TheTwo.meant(text, index, head) : List.of();
        if (!two.isEmpty()) {
            two.stream().filter(one -> !holds(who, one) && !holds(other, one)).forEach(into::add);
            return;
        }
        Participant one = Phrases.one(text, index, head);
        boolean open = sentence.upos(head) == Upos.PRON && one.party() == null;
        if (!open && !holds(who, one) && !holds(other, one)) {
            into.add(one);
            addNumber(head, one);
        }
    }

    void addNumber(int head) {
        addNumber(head, Phrases.one(text, index, head));
    }

    private void addNumber(int head, Participant one) {
        int number = sentence.upos(head) == Upos.NUM ? head : Tree.child(sentence, head, Relation.NUMMOD);
        int unit = number >= 0 ? head : Tree.child(sentence, head, Relation.COMPOUND);
        if (number >= 0 || (unit >= 0 && Tree.child(sentence, unit, Relation.NUMMOD) >= 0)) {
            boolean amount = predicates.money(sentence, head) || one.text().contains("percent")
                    || one.text().chars().anyMatch(c -> "$%\u20ac\u00a3".indexOf(c) >= 0);
            numbers.add(new Attribute(amount ? "amount" : "number", one.text(), one.span()));
        }
    }

    private static boolean holds(List<Participant> all, Participant one) {
        for (Participant each : all) {
            if (each.span().equals(one.span()) || (one.party() != null && one.party().equals(each.party()))) {
                return true;
            }
        }
        return false;
    }
}
