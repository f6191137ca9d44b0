package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Gathered.Note;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Status;

/** Tells what became of a commitment, plan or forecast in words. */
public final class CourseWords {

    private final @Nullable LocalDate asOf;
    private final Lookup lookup;
    private final Anchors anchors;
    private final Map<String, Course> courses = new HashMap<>();
    private final Map<String, List<Course>> successors = new HashMap<>();

    public CourseWords(Comparing comparing) {
        this.asOf = comparing.contents().brief().asOf();
        this.lookup = comparing.lookup();
        this.anchors = comparing.anchors();
        for (Course course : comparing.comparison().courses()) {
            courses.put(course.id(), course);
            course.succeeded().forEach(
                    older -> successors.computeIfAbsent(older, any -> new ArrayList<>()).add(course));
        }
    }

    /** A status as a reader says it. */
    public static String of(Status status) {
        return switch (status) {
            case STANDING -> "stands";
            case EXTENDED -> "extended";
            case CARRIED_OUT -> "carried out";
            case MET -> "met";
            case LAPSED -> "lapsed";
            case WITHDRAWN -> "withdrawn";
            case ACCEPTED -> "accepted";
            case REFUSED -> "refused";
            case ANSWERED -> "answered, neither yes nor no";
            case REPLACED -> "replaced";
            case CAME_TRUE -> "came true";
            case FAILED -> "did not come true";
            case OPEN -> "open";
            case UNKNOWN -> "no report tells";
        };
    }

    /** True when it binds or bears still. */
    static boolean open(Status status) {
        return switch (status) {
            case STANDING, EXTENDED, ANSWERED, OPEN, UNKNOWN -> true;
            case CARRIED_OUT, MET, LAPSED, WITHDRAWN, ACCEPTED, REFUSED, REPLACED, CAME_TRUE, FAILED -> false;
        };
    }

    /** True when the last day that was set for it lies before the day of the brief: a fact of the calendar alone. */
    public boolean passed(Course course) {
        return asOf != null && course.deadline() != null && course.deadline().isBefore(asOf);
    }

    /**
     * What became of it and by when it was to be.
     *
     * @param several true when several places tell of it; a single one tells its own deadline
     */
    List<Item.Detail> facts(Course course, boolean several) {
        List<Item.Detail> facts = new ArrayList<>();
        boolean tells = course.now() != Status.STANDING && course.now() != Status.OPEN
                && (course.now() != Status.UNKNOWN || passed(course));
        if (tells || (several && course.now() != Status.UNKNOWN)) {
            facts.add(new Item.Detail(course.now() == Status.UNKNOWN ? "what became of it" : "now",
                    of(course.now())));
        }
        if (several && course.deadline() != null) {
            facts.add(new Item.Detail(course.kind() == Course.Kind.FORECAST ? "by" : "deadline",
                    course.deadline() + (passed(course) ? ", passed" : "")));
        }
        return facts;
    }

    /** Each change with its words, then what it replaces and what replaced it. */
    List<Note> notes(Course course) {
        List<Note> notes = new ArrayList<>();
        for (Course.Step step : course.steps()) {
            notes.add(new Note(of(step.status()) + days(step), Words.oneLine(step.words()), null, "",
                    lookup.cited(step.evidence())));
        }
        course.succeeded().stream().filter(courses::containsKey)
                .forEach(older -> notes.add(link("replaces", Objects.requireNonNull(courses.get(older)))));
        successors.getOrDefault(course.id(), List.of()).forEach(newer -> notes.add(link("replaced by", newer)));
        return notes;
    }

    private Note link(String label, Course course) {
        return new Note(label, Words.oneLine(course.heading()), anchors.course(course.id()), "", null);
    }

    private static String days(Course.Step step) {
        String days = Days.between(step.from(), step.to());
        return days.isEmpty() ? "" : ", " + days;
    }
}
