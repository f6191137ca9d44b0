package org.rapporteur.measure.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.measure.example.NotedAffair.Evidence;
import org.rapporteur.model.Case;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Status;
import org.rapporteur.model.comparison.Course.Step;

/** What became of commitments, plans and forecasts, held against the notes on the affair. */
public final class CourseComparison {

    private final Case found;
    private final List<Course> courses;
    private final List<NotedCourse> notes;
    private final Map<String, NotedCourse> noted = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int right;
    private int missing;
    private int there;
    private int split;
    private int joined;

    private CourseComparison(Case found, List<Course> courses, List<NotedCourse> notes) {
        this.found = found;
        this.courses = courses;
        this.notes = notes;
    }

    /** The last day on which a report of the case was published: the day the notes speak from; null when none is known. */
    public static @Nullable LocalDate lastDay(Case found) {
        return found.reports().stream().map(Report::published).filter(Objects::nonNull).map(date -> date.last())
                .max(Comparator.naturalOrder()).orElse(null);
    }

    /** Figures, one line each, and a line for every wrong status. */
    public static List<String> lines(Case found, List<Course> courses, Path folderOfNotes) throws IOException {
        CourseComparison comparison = new CourseComparison(found, courses,
                NotedCourse.read(folderOfNotes.resolve("affair.json")));
        courses.forEach(comparison::place);
        comparison.notes.forEach(comparison::compare);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-34s %3d of %3d, in pieces %d, of several notes %d",
                "noted courses found", comparison.there, comparison.notes.size(), comparison.split,
                comparison.joined));
        lines.add(String.format(Locale.ROOT, "%-34s right %d, wrong %d, missing %d", "what became of them",
                comparison.right, comparison.wrong.size(), comparison.missing));
        comparison.wrong.stream().distinct().forEach(line -> lines.add("  wrong: " + line));
        return lines;
    }

    private void compare(NotedCourse note) {
        List<Course> of = courses.stream().filter(course -> note.equals(noted.get(course.id()))).toList();
        there += of.isEmpty() ? 0 : 1;
        split += of.size() > 1 ? 1 : 0;
        Set<Status> told = new HashSet<>();
        for (Course course : of) {
            for (Step step : course.steps()) {
                told.add(step.status());
                if (note.statuses().stream().anyMatch(status -> alike(status, step.status()))) {
                    right++;
                } else {
                    wrong.add(note.id() + ": " + step.status() + ", " + step.words());
                }
            }
        }
        missing += (int) note.statuses().stream()
                .filter(status -> told.stream().noneMatch(step -> alike(status, step))).count();
    }

    /** What the notes call met in part is met, and a promise that is met is carried out. */
    private static boolean alike(Status noted, Status step) {
        return noted == step || (noted == Status.MET && step == Status.CARRIED_OUT);
    }

    /** Finds the note a course is of: the one of most places that it shares. */
    private void place(Course course) {
        int most = 0;
        int second = 0;
        for (NotedCourse note : notes) {
            int shared = note.kind() == course.kind() ? shared(course, note) : 0;
            if (shared > most) {
                noted.put(course.id(), note);
            }
            second = Math.max(second, Math.min(shared, most));
            most = Math.max(most, shared);
        }
        joined += second > 1 ? 1 : 0;
    }

    /** How many of the places of a note a course tells of. */
    private int shared(Course course, NotedCourse note) {
        int shared = 0;
        for (Evidence evidence : note.evidence()) {
            String place = new NotedReport(evidence.report(), evidence.entry(), List.of()).place();
            for (Reading reading : found.readings()) {
                int at = reading.report().source().endsWith(place)
                        ? reading.report().text().indexOf(evidence.words())
                        : -1;
                Span words = at < 0 ? null : new Span(at, at + evidence.words().length());
                shared += words != null && course.tellings().stream().anyMatch(
                        telling -> telling.report().equals(reading.report().id()) && telling.span().overlaps(words))
                                ? 1
                                : 0;
            }
        }
        return shared;
    }
}
