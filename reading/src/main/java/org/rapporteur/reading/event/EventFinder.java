package org.rapporteur.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.lexicon.WordKinds;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Finder;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Finds what happened or is planned. Immutable and safe for use by several threads. */
public final class EventFinder implements Finder {

    /** What runs on for more tokens than this without a stop is no sentence. */
    private static final int LONGEST = 1000;

    private final Predicates predicates = new Predicates(EventLexicon.load());
    private final Actors actors = new Actors(WordKinds.load("source-words.tsv"), predicates);
    private final Triggers triggers = new Triggers(predicates, new Kinds());
    private final StatusReader statuses = new StatusReader(predicates, WordList.load("hedges.tsv"));

    @Override
    public List<Event> find(ReportText text) {
        Merger merger = new Merger(text.report().id());
        for (int index = 0; index < text.document().sentences().size(); index++) {
            Sentence sentence = text.document().sentences().get(index);
            if (sentence.size() > LONGEST) {
                continue;
            }
            for (Trigger trigger : triggers.in(sentence)) {
                Telling telling = telling(text, index, trigger);
                if (telling != null) {
                    merger.add(telling);
                    Telling beside = beside(text, sentence, trigger, telling);
                    if (beside != null) {
                        merger.add(beside);
                    }
                }
            }
        }
        return merger.events();
    }

    /** "The meeting must not be confused with that of March 3": another of the kind, known by its day. */
    private static @Nullable Telling beside(ReportText text, Sentence sentence, Trigger trigger, Telling telling) {
        for (Moment moment : text.momentsIn(new Span(sentence.start(), sentence.end()))) {
            int pronoun = trigger.noun() && moment.isResolved() ? Pointed.pronoun(sentence, moment) : -1;
            if (pronoun > trigger.token()) {
                return new Telling(telling.kind(), telling.sentence(),
                        new Span(sentence.start(pronoun), sentence.end(pronoun)), true, true, true,
                        telling.statement(), List.of(), List.of(), moment, null, List.of(), EventStatus.HAPPENED,
                        List.of());
            }
        }
        return null;
    }

    private @Nullable Telling telling(ReportText text, int index, Trigger trigger) {
        Sentence sentence = text.document().sentences().get(index);
        EventStatus status = statuses.of(sentence, trigger);
        Circumstances circumstances = Circumstances.of(text, index, trigger, predicates);
        if (status == null || circumstances.recurs()) {
            return null;
        }
        if (status == EventStatus.HAPPENED && later(circumstances.when(), text.report().published())) {
            status = EventStatus.PLANNED;
        }
        Cast cast = Roles.of(text, index, predicates, actors, trigger);
        if (!trigger.noun() && cast.who().isEmpty() && cast.other().isEmpty()) {
            return null;
        }
        boolean consult = trigger.kind().category() == EventCategory.CONSULT
                || trigger.kind().category() == EventCategory.COOPERATE;
        if (!specific(sentence, trigger) && trigger.verb() < 0 && cast.who().isEmpty() && circumstances.when() == null
                && (!consult || cast.other().isEmpty())) {
            return null;
        }
        if (lacking(sentence, trigger, cast) || vague(sentence, trigger, cast, circumstances)
                || (status == EventStatus.DENIED && trigger.consumed()
                        && trigger.kind().category() == EventCategory.CONSULT)) {
            return null;
        }
        List<Attribute> attributes = new ArrayList<>(circumstances.attributes());
        attributes.addAll(cast.numbers());
        attributes.sort((a, b) -> a.span().compareTo(b.span()));
        Span word = new Span(sentence.start(trigger.token()), sentence.end(trigger.token()));
        Statement told = text.statementAt(word);
        Participant where = cast.place() < 0 ? null : Phrases.one(text, index, cast.place());
        return new Telling(trigger.kind(), new Span(sentence.start(), sentence.end()), word,
                definite(sentence, trigger), specific(sentence, trigger), fresh(sentence, trigger),
                told == null ? null : told.id(), cast.who(), cast.other(),
                circumstances.when(), where, attributes, status, statuses.hedges(sentence, trigger));
    }

    /** True for a meeting of one, which is mostly none, and for a reception of nobody: "received papers". */
    private static boolean lacking(Sentence sentence, Trigger trigger, Cast cast) {
        if (!trigger.noun() && trigger.kind().name().equals("reception")) {
            return cast.who().isEmpty();
        }
        if (trigger.noun() || trigger.consumed() || trigger.kind().group().equals("visit")
                || trigger.kind().category() != EventCategory.CONSULT) {
            return false;
        }
        int subject = Tree.subject(sentence, trigger.token());
        boolean several = subject >= 0
                && (sentence.xpos(subject).equals("NNS") || sentence.xpos(subject).equals("NNPS"));
        return cast.who().size() + cast.other().size() < 2 && !several;
    }

    /** True when a deed lacks the one it is done to, or a gerund the one who does it: mostly no single happening. */
    private static boolean vague(Sentence sentence, Trigger trigger, Cast cast, Circumstances circumstances) {
        if (trigger.noun()) {
            return false;
        }
        int verb = trigger.token();
        boolean gerund = sentence.xpos(verb).equals("VBG") && Tree.child(sentence, verb, Relation.AUX) < 0;
        if (gerund && (cast.who().isEmpty() || Tree.introducedBy(sentence, verb, "for"))) {
            return true;
        }
        boolean deed = switch (trigger.kind().category()) {
            case ASSAULT, COERCE, SANCTION, AID -> true;
            default -> false;
        };
        return deed && !trigger.consumed() && cast.other().isEmpty() && circumstances.when() == null;
    }

    /** True for "a visit" and "another visit", but not for "it was a visit". */
    private static boolean fresh(Sentence sentence, Trigger trigger) {
        int determiner = trigger.noun() ? Tree.child(sentence, trigger.token(), Relation.DET) : -1;
        return determiner >= 0 && Tree.child(sentence, trigger.token(), Relation.COP) < 0
                && switch (sentence.lemma(determiner)) {
                    case "a", "an", "another" -> true;
                    default -> false;
                };
    }

    private static boolean later(@Nullable Moment when, @Nullable ReportDate published) {
        return when != null && when.from() != null && published != null && when.from().isAfter(published.last());
    }

    /** True for a verb, and for a noun that a finite verb carries or with an article, an owner or a number. */
    private static boolean specific(Sentence sentence, Trigger trigger) {
        if (!trigger.noun()) {
            return true;
        }
        if (trigger.verb() >= 0 && Tree.finite(sentence, trigger.verb())) {
            return true;
        }
        for (int child = sentence.firstChild(trigger.token()); child >= 0 && child < trigger.token(); child = sentence
                .nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.DET || relation == Relation.NMOD_POSS || relation == Relation.NUMMOD) {
                return true;
            }
        }
        return false;
    }

    private static boolean definite(Sentence sentence, Trigger trigger) {
        if (!trigger.noun()) {
            return false;
        }
        int noun = trigger.token();
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.NMOD_POSS) {
                return true;
            }
            if (relation == Relation.DET) {
                switch (sentence.lemma(child)) {
                    case "the", "this", "that", "these", "those" -> {
                        return true;
                    }
                    default -> {
                    }
                }
            }
        }
        return false;
    }
}
