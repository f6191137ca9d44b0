package org.rapporteur.casefile.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.course.WordReader.Token;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Course.Status;

/** What reports tell became of plans: how they were answered, and which took the place of which. */
final class ProposalChanges {

    /** Between an earlier plan and its successor, in this order or with "by" turned round. */
    private static final Set<String> REPLACING = Set.of("replaces", "replaced", "replacing", "supersedes",
            "superseded", "superseding", "revises", "revised");

    private final Chronicle chronicle;
    private final Powers powers;
    private final ProposalGatherer gatherer;
    private final List<ProposalThread> threads;
    private final List<List<Change>> changes = new ArrayList<>();

    ProposalChanges(Chronicle chronicle, Powers powers, ProposalGatherer gatherer, List<ProposalThread> threads) {
        this.chronicle = chronicle;
        this.powers = powers;
        this.gatherer = gatherer;
        this.threads = threads;
        threads.forEach(thread -> changes.add(new ArrayList<>()));
        for (Reading reading : chronicle.index().affair().readings()) {
            List<Proposal> told = reading.all(Proposal.class);
            told.forEach(this::answered);
            if (told.size() > 1) {
                replaced(reading, told);
            }
        }
    }

    List<Change> of(int place) {
        List<Change> ordered = new ArrayList<>(changes.get(place));
        ordered.sort(Change.IN_TIME);
        return ordered;
    }

    private void answered(Proposal proposal) {
        int place = gatherer.place(proposal);
        for (Answer answer : proposal.answers()) {
            String by = powers.of(answer.by());
            if (by != null && !threads.get(place).sponsors().contains(by)) {
                add(place, status(answer.way()), proposal, chronicle.sentence(proposal.report(), answer.span()));
            }
        }
    }

    private static Status status(Answer.Way way) {
        return switch (way) {
            case ACCEPTS -> Status.ACCEPTED;
            case REJECTS, DISMISSES -> Status.REFUSED;
            case STUDIES, AMENDS, SUPPORTS -> Status.ANSWERED;
        };
    }

    /** "A nine-point paper that replaces the 14-point plan": two plans in one sentence with such a word between. */
    private void replaced(Reading reading, List<Proposal> told) {
        Map<Span, Proposal> namings = new TreeMap<>();
        for (Proposal proposal : told) {
            proposal.trigger().forEach(span -> namings.putIfAbsent(span, proposal));
        }
        Span last = null;
        Proposal before = null;
        for (Map.Entry<Span, Proposal> naming : namings.entrySet()) {
            Span next = naming.getKey();
            if (last != null && before != null && !before.id().equals(naming.getValue().id())
                    && last.end() < next.start()
                    && chronicle.sentence(reading.report().id(), last).contains(next)) {
                between(reading, before, naming.getValue(), gap(last, next));
            }
            last = next;
            before = naming.getValue();
        }
    }

    private static Span gap(Span one, Span other) {
        int start = one.end();
        int end = other.start();
        return new Span(start, end);
    }

    private void between(Reading reading, Proposal one, Proposal other, Span gap) {
        List<String> words = WordReader.tokens(reading.report().text(), gap).stream().map(Token::word).toList();
        boolean replacing = words.stream().anyMatch(REPLACING::contains);
        boolean turned = words.contains("by");
        if (!replacing || words.contains("not")) {
            return;
        }
        Proposal newer = turned ? other : one;
        Proposal older = turned ? one : other;
        int newPlace = gatherer.place(newer);
        int oldPlace = gatherer.place(older);
        if (newPlace != oldPlace) {
            threads.get(newPlace).succeeded().add(ProposalCourses.id(threads.get(oldPlace)));
            add(oldPlace, Status.REPLACED, older, chronicle.sentence(reading.report().id(), gap));
        }
    }

    private void add(int place, Status status, Proposal telling, @Nullable Span where) {
        Span sentence = where == null ? telling.spans().getFirst() : where;
        changes.get(place)
                .add(new Change(status, chronicle.words(telling.report(), sentence), null,
                        chronicle.lastDay(telling.report()), chronicle.index().place(telling.report()),
                        chronicle.evidence(telling.report(), sentence, telling.id())));
    }
}
