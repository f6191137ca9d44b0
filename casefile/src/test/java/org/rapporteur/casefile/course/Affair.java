package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.language.English;
import org.rapporteur.model.Case;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Status;
import org.rapporteur.model.comparison.Course.Step;
import org.rapporteur.reading.Reader;

/** Short invented reports, read and followed. */
final class Affair {

    private static final Reader READER = new Reader(English.load());

    private final List<Report> reports = new ArrayList<>();

    /** With a report of a day of May 2031. */
    Affair may(int day, String text) {
        return report(LocalDate.of(2031, 5, day), text);
    }

    Affair undated(String text) {
        return report(null, text);
    }

    private Affair report(@Nullable LocalDate day, String text) {
        String id = "r" + reports.size() + (day == null ? "" : day.toString());
        reports.add(new Report(id, null, "The Paper " + reports.size(), null,
                day == null ? null : ReportDate.day(day), null, "en", id + ".txt", text));
        return this;
    }

    List<Course> courses(@Nullable LocalDate asOf) {
        return courses(reports, asOf);
    }

    List<Course> courses() {
        return courses(LocalDate.of(2031, 5, 31));
    }

    /** The same reports given the other way round. */
    List<Course> turnedRound() {
        return courses(reports.reversed(), LocalDate.of(2031, 5, 31));
    }

    private static List<Course> courses(List<Report> reports, @Nullable LocalDate asOf) {
        Case filed = new CaseFile().file(reports.stream().map(READER::read).toList(), List.of());
        CaseIndex index = new CaseIndex(filed);
        return new Courses(index, List.of(), List.of(), new Voices(index, List.of()), asOf).followed();
    }

    /** The first course whose heading holds the words. */
    Course about(String words) {
        return courses().stream().filter(course -> course.heading().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " in none of " + courses()));
    }

    static List<Status> statuses(Course course) {
        return course.steps().stream().map(Step::status).toList();
    }
}
