package org.rapporteur.desk.brief;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Pressure;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Told;

/** Who has part in a finding. */
final class Concerned {

    private Concerned() {}

    /** All participants it names, places left out, in the order of its parts. */
    static List<Participant> by(Told told) {
        Stream<Participant> all = switch (told) {
            case Event event -> Stream.concat(event.who().stream(), event.other().stream());
            case Commitment commitment -> Stream.concat(Stream.ofNullable(commitment.from()),
                    commitment.to().stream());
            case Proposal proposal -> Stream.of(proposal.sponsors(), proposal.to(),
                    proposal.answers().stream().map(Answer::by).toList()).flatMap(List::stream);
            case Assessment assessment -> Stream.of(assessment.by(), assessment.on()).filter(Objects::nonNull);
            case Pressure pressure -> Stream.ofNullable(pressure.on());
            case Forecast forecast -> Stream.ofNullable(forecast.about());
        };
        return all.toList();
    }
}
