package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Course.Status;

/** What reports tell became of commitments. */
final class CommitmentChanges {

    private final Chronicle chronicle;
    private final Powers powers;
    private final List<CommitmentThread> threads;
    private final List<List<Change>> changes = new ArrayList<>();

    CommitmentChanges(Chronicle chronicle, WordReader words, Powers powers, Lexicon lexicon,
            List<CommitmentThread> threads) {
        this.chronicle = chronicle;
        this.powers = powers;
        this.threads = threads;
        threads.forEach(thread -> changes.add(new ArrayList<>()));
        told();
        answered();
        Dates dates = new Dates();
        FateScan scan = new FateScan(lexicon, words, chronicle, dates);
        FateMatcher matcher = new FateMatcher(chronicle, words, threads);
        for (Reading reading : chronicle.index().affair().readings()) {
            for (Fate fate : scan.in(reading)) {
                int place = matcher.of(fate);
                if (place >= 0) {
                    fated(place, fate);
                }
            }
        }
        new Deeds(chronicle, words, powers, threads, changes).find();
    }

    /** The changes of a commitment, by its place among the threads; in order of time, each once. */
    List<Change> of(int place) {
        List<Change> ordered = new ArrayList<>(changes.get(place));
        ordered.sort(Change.IN_TIME);
        List<Change> once = new ArrayList<>();
        for (Change change : ordered) {
            if (once.stream().noneMatch(change::again)) {
                once.add(change);
            }
        }
        return once;
    }

    /** The status that a report itself gives to a commitment it tells of. */
    private void told() {
        for (int place = 0; place < threads.size(); place++) {
            for (CommitmentTelling telling : threads.get(place).tellings()) {
                Status status = status(telling.commitment().status());
                // "extended an invitation" makes one
                boolean made = status == Status.EXTENDED && telling.commitment().act() == CommitmentAct.OFFER
                        && telling.term() == null;
                if (status != null && !made) {
                    Span where = chronicle.sentence(telling.report(), telling.commitment().trigger().getFirst());
                    add(place, status, telling.report(), where, telling.commitment().id(), null);
                }
            }
        }
    }

    private static @Nullable Status status(CommitmentStatus status) {
        return switch (status) {
            case EXTENDED -> Status.EXTENDED;
            case MET -> Status.MET;
            case CARRIED_OUT -> Status.CARRIED_OUT;
            case LAPSED -> Status.LAPSED;
            case WITHDRAWN -> Status.WITHDRAWN;
            default -> null;
        };
    }

    /** Refusals and acceptances that speak of the same words of the same report. */
    private void answered() {
        Map<String, Integer> byWhat = new HashMap<>();
        for (int place = 0; place < threads.size(); place++) {
            for (CommitmentTelling telling : threads.get(place).tellings()) {
                for (Span what : telling.commitment().what()) {
                    byWhat.putIfAbsent(telling.report() + what, place);
                }
            }
        }
        for (Commitment answer : chronicle.index().affair().all(Commitment.class)) {
            boolean yes = answer.act() == CommitmentAct.ACCEPTANCE || answer.act() == CommitmentAct.AGREEMENT;
            if ((!yes && answer.act() != CommitmentAct.REFUSAL) || answer.status() != CommitmentStatus.STANDING) {
                continue;
            }
            Set<Integer> answers = new HashSet<>();
            answer.what().forEach(what -> answers.add(byWhat.getOrDefault(answer.report() + what, -1)));
            answers.remove(-1);
            for (int place : answers) {
                CommitmentThread thread = threads.get(place);
                String by = powers.of(answer.from());
                boolean askedFor = thread.act() != CommitmentAct.THREAT && thread.act() != CommitmentAct.PROMISE
                        && thread.act() != CommitmentAct.AGREEMENT;
                if (askedFor && by != null && !thread.powers().contains(by)) {
                    add(place, yes ? Status.ACCEPTED : Status.REFUSED, answer.report(),
                            chronicle.sentence(answer.report(), answer.trigger().getFirst()), answer.id(), null);
                }
            }
        }
    }

    private void fated(int place, Fate fate) {
        Status status = fate.status();
        boolean asked = threads.get(place).act() == CommitmentAct.DEMAND
                || threads.get(place).act() == CommitmentAct.REQUEST;
        if (status == Status.CARRIED_OUT && asked) {
            status = Status.MET;
        }
        if (status == Status.EXTENDED && fate.moved() != null) {
            threads.get(place).terms().add(fate.moved());
        }
        add(place, status, fate.report(), fate.sentence(), null, fate.day());
    }

    private void add(int place, Status status, String report, Span where, @Nullable String finding,
            @Nullable LocalDate day) {
        changes.get(place)
                .add(new Change(status, chronicle.words(report, where), day, chronicle.lastDay(report),
                        chronicle.index().place(report), chronicle.evidence(report, where, finding)));
    }
}
