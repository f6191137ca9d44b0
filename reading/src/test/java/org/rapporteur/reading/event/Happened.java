package org.rapporteur.reading.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.language.English;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.reading.Reader;

/** Reads texts of tests, and tells events in short. */
final class Happened {

    private static final Reader READER = new Reader(English.load());

    private Happened() {}

    /** The events of a text published on Wednesday, 11 March 2026. */
    static List<Event> in(String text) {
        return READER
                .read(new Report("r", null, null, null, ReportDate.day(LocalDate.of(2026, 3, 11)), null, "en", "test",
                        text))
                .all(Event.class);
    }

    /** "visit happened: Ada Berg - Vell". */
    static List<String> told(String text) {
        return in(text).stream().map(event -> event.kind() + " " + event.status().label() + ": " + names(event.who())
                + " - " + names(event.other())).toList();
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::text).collect(Collectors.joining(", "));
    }
}
