package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.model.Case;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Claim;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Kinship;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Side;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Subject;
import org.rapporteur.model.comparison.Telling;
import org.rapporteur.model.comparison.Update;
import org.rapporteur.model.comparison.Voice;

/** The small case and two more reports, with something of every kind that comes of comparing them. */
public final class ComparedCase {

    /** The day the brief speaks from: later than the deadline of the course. */
    public static final LocalDate AS_OF = LocalDate.of(2031, 7, 17);

    private final String words;
    private final Case affair;

    private ComparedCase(String words) {
        this.words = words;
        Case small = SmallCase.with(words);
        String text = "Ilva Morn met them. " + words;
        Report second = new Report("r2", null, "Second " + words, null, ReportDate.day(LocalDate.of(2031, 5, 18)), null,
                "en", "folder/second.txt", text);
        Span met = new Span(0, 19);
        Event event = new Event("e2", "r2", List.of(met), words, null, EventCategory.CONSULT, words, List.of(met),
                List.of(new Participant("Ilva Morn", new Span(0, 9), "p-morn")), List.of(), null, null, List.of(),
                EventStatus.HAPPENED, List.of());
        List<Reading> readings = new ArrayList<>(small.readings());
        readings.add(new Reading(second, List.of(met), small.parties(), List.of(event)));
        Report third = new Report("r3", null, null, null, null, null, "en", "folder/" + words, "Nothing of it.");
        readings.add(new Reading(third, List.of(), small.parties(), List.of()));
        this.affair = new Case(readings, small.parties(), List.of());
    }

    /** @param words stand in every place of the case and of the comparison where words of reports can stand */
    public static Brief brief(String words) {
        ComparedCase made = new ComparedCase(words);
        return new Brief("Title", AS_OF, made.affair, made.comparison());
    }

    private Comparison comparison() {
        return new Comparison(
                List.of(new Story("st1", List.of(words, "strait"), List.of("r1", "r2")),
                        new Story("st2", List.of(words), List.of("r3"))),
                List.of(new Kinship("r1", "r2", List.of(new Kinship.Passage(new Span(0, 15), new Span(0, 9))), 0.25, 1,
                        true)),
                List.of(occasion("oc1", both(), List.of(new Occasion.Doubt("oc2", words))),
                        occasion("oc2", List.of(first("e1", "f2")), List.of())),
                List.of(new Claim("cl1", words, both(), voices(), words)),
                List.of(new Disagreement("d1", new Subject(Subject.Kind.OCCASION, "oc1", words), "duration", sides(),
                        words), disagreement("d2", Subject.Kind.COURSE, "co1"),
                        disagreement("d3", Subject.Kind.PARTY, "p-morn"), disagreement("d4", Subject.Kind.OTHER, null)),
                List.of(new Update("u1", new Subject(Subject.Kind.OCCASION, "oc2", words), words, sides(), words)),
                List.of(course("co1", Course.Kind.COMMITMENT, "c1", Course.Status.UNKNOWN, List.of()),
                        course("co2", Course.Kind.PROPOSAL, "o1", Course.Status.REFUSED, List.of("co1")),
                        course("co3", Course.Kind.FORECAST, "w1", Course.Status.CAME_TRUE, List.of())),
                List.of(telling(words, List.of("r1"), List.of("oc1", "oc2"), List.of(), List.of()),
                        telling("Second " + words, List.of("r2"), List.of("oc1"), List.of("oc2"), List.of("d1")),
                        telling("folder/" + words, List.of("r3"), List.of(), List.of(), List.of())));
    }

    private Disagreement disagreement(String id, Subject.Kind kind, @Nullable String about) {
        return new Disagreement(id, new Subject(kind, about, words), words, sides(), words);
    }

    private Occasion occasion(String id, List<Evidence> tellings, List<Occasion.Doubt> doubts) {
        return new Occasion(id, EventCategory.CONSULT, words, words, List.of(), LocalDate.of(2031, 5, 16),
                LocalDate.of(2031, 5, 16), null, EventStatus.HAPPENED, tellings, voices(), doubts);
    }

    private Course course(String id, Course.Kind kind, String finding, Course.Status now, List<String> succeeded) {
        return new Course(id, kind, words, List.of(first(finding, null), second(null)), voices(),
                List.of(new Course.Step(Course.Status.EXTENDED, words, LocalDate.of(2031, 6, 2), null, second("e2"))),
                now, LocalDate.of(2031, 6, 30), succeeded);
    }

    private static Telling telling(String outlet, List<String> reports, List<String> told, List<String> leftOut,
            List<String> disagreements) {
        boolean first = reports.contains("r1");
        return new Telling(outlet, reports, first ? 2 : 0, first ? List.of("f1") : List.of(),
                first ? List.of(new Telling.Carried("p-morn", List.of("f2"))) : List.of(), told, leftOut, disagreements,
                first ? List.of(new Telling.Loaded(outlet, null, List.of("j2"))) : List.of(),
                first
                        ? List.of(new Telling.Judged("p-morn", List.of("j2"), List.of("j1"), List.of()))
                        : List.of());
    }

    private List<Evidence> both() {
        return List.of(first("e1", "f2"), second("e2"));
    }

    private Evidence first(String finding, @Nullable String statement) {
        Span content = new Span(16, affair.reports().getFirst().text().indexOf(" reportedly") + 1);
        return new Evidence("r1", content, finding, statement);
    }

    private static Evidence second(@Nullable String finding) {
        return new Evidence("r2", new Span(0, 9), finding, null);
    }

    private List<Voice> voices() {
        return List.of(new Voice(words, "p-morn", List.of("r1"), List.of(words)),
                new Voice("Second", null, List.of("r1", "r2"), List.of()));
    }

    private List<Side> sides() {
        return List.of(new Side(words, List.of(first("f1", "f1")), voices()),
                new Side("3 " + words, List.of(second("e2")), voices()));
    }
}
