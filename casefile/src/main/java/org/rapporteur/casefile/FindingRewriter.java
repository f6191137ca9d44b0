package org.rapporteur.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Pressure;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Statement;

/** Puts the case's party ids in the place of one reading's own, in whatever was found. */
final class FindingRewriter {

    private final int reading;
    private final Identities ids;
    private final BodyNames bodies;

    FindingRewriter(int reading, Identities ids, BodyNames bodies) {
        this.reading = reading;
        this.ids = ids;
        this.bodies = bodies;
    }

    Finding rewritten(Finding finding) {
        return switch (finding) {
            case Statement told -> new Statement(told.id(), told.report(), told.spans(), told.reason(),
                    chain(told.chain()), told.content(), told.form(), addressee(told.addressee()), told.hedges());
            case Event told -> new Event(told.id(), told.report(), told.spans(), told.reason(), told.statement(),
                    told.category(), told.kind(), told.trigger(), all(told.who()), all(told.other()), told.when(),
                    one(told.where()), told.attributes(), told.status(), told.hedges());
            case Commitment told -> new Commitment(told.id(), told.report(), told.spans(), told.reason(),
                    told.statement(), told.act(), told.trigger(), one(told.from()), all(told.to()), told.what(),
                    told.condition(), told.deadline(), told.ownWord(), told.status(), told.hedges());
            case Proposal told -> new Proposal(told.id(), told.report(), told.spans(), told.reason(),
                    told.statement(), told.name(), told.points(), told.trigger(), all(told.sponsors()),
                    all(told.to()), told.contents(), answers(told.answers()));
            case Assessment told -> new Assessment(told.id(), told.report(), told.spans(), told.reason(),
                    told.statement(), one(told.by()), one(told.on()), told.direction(), told.words(), told.quoted(),
                    told.loaded());
            case Pressure told -> new Pressure(told.id(), told.report(), told.spans(), told.reason(),
                    told.statement(), told.kind(), one(told.on()), told.direction(), told.what());
            case Forecast told -> new Forecast(told.id(), told.report(), told.spans(), told.reason(),
                    told.statement(), told.content(), one(told.about()), told.horizon(), told.likelihood(),
                    told.negated());
        };
    }

    private List<Hop> chain(List<Hop> chain) {
        List<Hop> rewritten = new ArrayList<>(chain.size());
        for (Hop hop : chain) {
            rewritten.add(hop.withParties(id -> ids.of(reading, id)));
        }
        return rewritten;
    }

    private List<Answer> answers(List<Answer> answers) {
        return answers.stream().map(answer -> new Answer(settled(answer.by()), answer.way(), answer.span())).toList();
    }

    private List<Participant> all(List<Participant> participants) {
        return participants.stream().map(this::settled).toList();
    }

    private @Nullable Participant one(@Nullable Participant participant) {
        return participant == null ? null : settled(participant);
    }

    /** With the case's id; what its own report leaves open is found by name where the whole folder knows the name. */
    private Participant settled(Participant participant) {
        return participant.withParty(participant.party() == null
                ? bodies.named(participant.text())
                : ids.of(reading, participant.party()));
    }

    private @Nullable Addressee addressee(@Nullable Addressee addressee) {
        return addressee == null
                ? null
                : new Addressee(addressee.text(), addressee.span(), ids.of(reading, addressee.party()));
    }
}
