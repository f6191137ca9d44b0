package org.rapporteur.desk.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Subject;

/**
 * Numbers what came of comparing reports, from 1, and names its places in the page: {@code occasion-12}. What one finding
 * alone tells of has no place of its own: a link leads to the finding.
 */
public final class Anchors {

    private final Map<String, Integer> occasions;
    private final Map<String, Integer> courses;
    private final Map<String, Integer> disagreements;

    private final Map<String, String> findings = new HashMap<>();

    public Anchors(Comparison comparison, Lookup lookup) {
        comparison.occasions().forEach(one -> note(one.id(), one.tellings(), ToldKind.EVENT, lookup));
        comparison.courses().forEach(one -> note(one.id(), one.tellings(), kind(one.kind()), lookup));
        this.occasions = numbered(comparison.occasions(), Occasion::id);
        this.courses = numbered(comparison.courses(), Course::id);
        this.disagreements = numbered(comparison.disagreements(), Disagreement::id);
    }

    private void note(String id, List<Evidence> tellings, ToldKind kind, Lookup lookup) {
        Item item = tellings.size() == 1 ? lookup.item(tellings.getFirst().finding()) : null;
        if (item != null && item.kind() == kind) {
            findings.put(id, item.anchor());
        }
    }

    /** The kind of the findings that tell of a course. */
    static ToldKind kind(Course.Kind kind) {
        return switch (kind) {
            case COMMITMENT -> ToldKind.COMMITMENT;
            case PROPOSAL -> ToldKind.PROPOSAL;
            case FORECAST -> ToldKind.FORECAST;
        };
    }

    private static <T> Map<String, Integer> numbered(List<T> all, Function<T, String> id) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            numbers.put(id.apply(all.get(i)), i + 1);
        }
        return numbers;
    }

    /** The occasion's own place. */
    String of(Occasion occasion) {
        return "occasion-" + occasions.get(occasion.id());
    }

    /** The course's own place. */
    String of(Course course) {
        return "course-" + courses.get(course.id());
    }

    /** Where a link to the occasion leads; null when there is none with the id. */
    public @Nullable String occasion(@Nullable String id) {
        return id != null && findings.containsKey(id) ? findings.get(id) : anchor("occasion-", occasions, id);
    }

    /** Where a link to the course leads; null when there is none with the id. */
    public @Nullable String course(@Nullable String id) {
        return id != null && findings.containsKey(id) ? findings.get(id) : anchor("course-", courses, id);
    }

    /** Null when there is none with the id. */
    public @Nullable String disagreement(@Nullable String id) {
        return anchor("disagreement-", disagreements, id);
    }

    /** Where the page tells of what a line is about; null when nowhere. */
    public @Nullable String about(Subject subject) {
        return switch (subject.kind()) {
            case OCCASION -> occasion(subject.id());
            case COURSE -> course(subject.id());
            case PARTY, OTHER -> null;
        };
    }

    private static @Nullable String anchor(String prefix, Map<String, Integer> numbers, @Nullable String id) {
        Integer number = id == null ? null : numbers.get(id);
        return number == null ? null : prefix + number;
    }
}
