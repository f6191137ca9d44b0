package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Pressure;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Span;

/** A finding of every kind besides statements, with any words put wherever words of a report can stand. */
final class OneOfEach {

    private OneOfEach() {}

    static List<Finding> in(String words, String text, Span name, Span content, Span outer) {
        String told = content.in(text);
        Participant morn = new Participant("Ilva Morn", name, "p-morn");
        Participant open = new Participant(told, content, null);
        List<Span> spans = List.of(outer);
        List<Span> said = List.of(content);
        return List.of(
                new Event("e1", "r1", spans, words, "f2", EventCategory.CONSULT, words, said, List.of(morn),
                        List.of(open),
                        moment(told, content, words, LocalDate.of(2031, 5, 16), LocalDate.of(2031, 5, 16)),
                        open, List.of(new Attribute("duration", told, content)), EventStatus.PLANNED, said),
                new Commitment("c1", "r1", spans, words, null, CommitmentAct.THREAT, said, morn, List.of(open), said,
                        content, moment(told, content, words, LocalDate.of(2031, 6, 1), LocalDate.of(2031, 6, 30)),
                        true,
                        CommitmentStatus.STANDING, said),
                new Proposal("o1", "r1", spans, words, null, words, 27, said, List.of(morn), List.of(open), said,
                        List.of(new Answer(open, Answer.Way.REJECTS, content))),
                new Assessment("j1", "r1", spans, words, "f1", open, open, Direction.ADVERSE, said, true, true),
                new Assessment("j2", "r1", spans, words, null, null, open, Direction.FAVOURABLE, said, false, false),
                new Pressure("b1", "r1", spans, words, null, Pressure.Kind.LOSSES, open, Direction.ADVERSE, said),
                new Forecast("w1", "r1", spans, words, null, said, open, null, said, false));
    }

    static Moment moment(String text, Span span, String reason, LocalDate from, LocalDate to) {
        return new Moment(text, span, Moment.Kind.DATE, from, to, Moment.Precision.DAY, from.toString(),
                Moment.Modifier.NONE, reason);
    }
}
