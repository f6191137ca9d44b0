package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Course.Status;

/** Finds the happenings by which a commitment was carried out, or what it asks for was done. */
final class Deeds {

    /** Days a commitment can be older than the first report that tells of it. */
    private static final int SLACK = 3;
    /** How much of what was to be done the happening must hold. */
    private static final double ENOUGH = 0.65;

    private final Chronicle chronicle;
    private final WordReader words;
    private final Powers powers;
    private final List<CommitmentThread> threads;
    private final List<List<Change>> changes;
    private final Postings byWord = new Postings();

    Deeds(Chronicle chronicle, WordReader words, Powers powers, List<CommitmentThread> threads,
            List<List<Change>> changes) {
        this.chronicle = chronicle;
        this.words = words;
        this.powers = powers;
        this.threads = threads;
        this.changes = changes;
    }

    void find() {
        for (int place = 0; place < threads.size(); place++) {
            CommitmentThread thread = threads.get(place);
            for (String word : thread.words().words()) {
                byWord.put(thread.story() + "\t" + word, place);
            }
        }
        for (Event event : chronicle.index().affair().all(Event.class)) {
            if (tellsDeed(event)) {
                match(event);
            }
        }
    }

    /** True for a single deed told as done; blows are struck again and again, and each is no deed of the threat. */
    private boolean tellsDeed(Event event) {
        Statement statement = chronicle.index().onWord(event);
        boolean asserted = statement == null || Statements.asserts(statement);
        return event.status() == EventStatus.HAPPENED && event.hedges().isEmpty() && asserted
                && event.category() != EventCategory.ASSAULT && event.category() != EventCategory.CONSULT
                && event.category() != EventCategory.THREATEN && event.category() != EventCategory.REQUEST;
    }

    private void match(Event event) {
        Set<String> deeds = new HashSet<>();
        deeds.addAll(words.of(event.report(), event.trigger(), null).words());
        deeds.addAll(words.stems(event.kind()));
        ContentWords about = about(event);
        for (String deed : new TreeSet<>(deeds)) {
            for (int place : byWord.latest(chronicle.story(event.report()) + "\t" + deed)) {
                if (does(event, deeds, about, threads.get(place))) {
                    add(place, event);
                }
            }
        }
    }

    private ContentWords about(Event event) {
        ContentWords about = new ContentWords(Set.of(), Set.of(), Set.of());
        for (Participant other : event.other()) {
            about = about.and(words.of(event.report(), List.of(other.span()), null));
        }
        if (event.where() != null) {
            about = about.and(words.of(event.report(), List.of(event.where().span()), null));
        }
        return about;
    }

    private boolean does(Event event, Set<String> deeds, ContentWords about, CommitmentThread thread) {
        ContentWords what = thread.first().words();
        Set<String> doers = new HashSet<>();
        for (Participant who : event.who()) {
            String power = powers.of(who);
            if (power != null) {
                doers.add(power);
            }
        }
        boolean asked = CommitmentThread.sort(thread.act()).equals("demand");
        Set<String> due = asked ? thread.to() : thread.powers();
        int told = 0;
        int shared = 0;
        for (String word : what.words()) {
            boolean same = about.words().contains(word);
            shared += same && !deeds.contains(word) ? 1 : 0;
            told += same || deeds.contains(word) ? 1 : 0;
        }
        for (String name : what.names()) {
            boolean same = about.names().contains(name);
            shared += same ? 1 : 0;
            told += same || doers.contains(name) ? 1 : 0;
        }
        boolean whole = told >= ENOUGH * what.size() && shared > 0 && !what.against(about);
        boolean byThem = due.stream().anyMatch(doers::contains);
        return byThem && whole && thread.act() != CommitmentAct.AGREEMENT && after(event, thread);
    }

    /** True when the deed was done after the commitment was made, as far as the dates tell. */
    private boolean after(Event event, CommitmentThread thread) {
        LocalDate made = chronicle.day(thread.first().report());
        LocalDate done = done(event);
        if (done != null && made != null) {
            return !done.isBefore(made.minusDays(SLACK));
        }
        LocalDate told = chronicle.day(event.report());
        return made != null && told != null && told.isAfter(made);
    }

    private static @Nullable LocalDate done(Event event) {
        Moment when = event.when();
        return when == null || when.from() == null || !when.from().equals(when.to()) ? null : when.from();
    }

    private void add(int place, Event event) {
        Span where = chronicle.sentence(event.report(), event.trigger().getFirst());
        boolean asked = CommitmentThread.sort(threads.get(place).act()).equals("demand");
        changes.get(place)
                .add(new Change(asked ? Status.MET : Status.CARRIED_OUT, chronicle.words(event.report(), where),
                        done(event), chronicle.lastDay(event.report()), chronicle.index().place(event.report()),
                        chronicle.evidence(event.report(), where, event.id())));
    }
}
