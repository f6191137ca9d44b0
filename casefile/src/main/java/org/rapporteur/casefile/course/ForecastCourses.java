package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Kind;
import org.rapporteur.model.comparison.Course.Status;
import org.rapporteur.model.comparison.Evidence;

/** Writes the courses of forecasts. */
final class ForecastCourses {

    private final Chronicle chronicle;
    private final Voices voices;
    private final @Nullable LocalDate asOf;

    ForecastCourses(Chronicle chronicle, Voices voices, @Nullable LocalDate asOf) {
        this.chronicle = chronicle;
        this.voices = voices;
        this.asOf = asOf;
    }

    Course of(ForecastThread thread, List<Change> changes) {
        List<Evidence> tellings = new ArrayList<>();
        for (Forecast telling : thread.tellings()) {
            tellings.add(chronicle.evidence(telling.report(), chronicle.place(telling.report(), telling.content()),
                    telling.id()));
        }
        LocalDate until = thread.horizon() == null ? null : thread.horizon().to();
        boolean passed = asOf != null && until != null && until.isBefore(asOf);
        Status now = passed ? Status.UNKNOWN : Status.OPEN;
        return new Course("course-" + thread.first().id(), Kind.FORECAST, heading(thread.first()), tellings,
                voices.behind(tellings), changes.stream().map(Change::step).toList(),
                changes.isEmpty() ? now : changes.getLast().status(), until, List.of());
    }

    private String heading(Forecast forecast) {
        Report report = chronicle.index().report(forecast.report());
        Statement statement = chronicle.index().onWord(forecast);
        String by = statement == null ? report.outlet() : speaker(statement.speaker());
        return (by == null || by.isBlank() ? "Foretold: " : "Foretold by " + by + ": ")
                + Headings.joined(report.text(), forecast.content());
    }

    private String speaker(Hop hop) {
        Party party = chronicle.index().party(hop.party());
        return Chronicle.oneLine(party == null ? hop.text() : party.name());
    }
}
