package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Proposal;

/** All tellings of one plan. */
final class ProposalThread {

    /** Days after which a plan of the same number of points is another. */
    private static final int LONGEST = 90;
    private static final double ENOUGH = 0.6;

    private final List<Proposal> tellings = new ArrayList<>();
    private final Set<String> sponsors = new HashSet<>();
    private final Set<String> reports = new HashSet<>();
    private final Set<String> succeeded = new TreeSet<>();
    private final String story;
    private ContentWords words = new ContentWords(Set.of(), Set.of(), Set.of());
    private @Nullable Integer points;
    private @Nullable LocalDate latest;

    ProposalThread(String story) {
        this.story = story;
    }

    void add(Proposal telling, Set<String> by, ContentWords name, @Nullable LocalDate day) {
        tellings.add(telling);
        sponsors.addAll(by);
        reports.add(telling.report());
        words = words.and(name);
        points = points == null ? telling.points() : points;
        latest = day == null ? latest : day;
    }

    Proposal first() {
        return tellings.getFirst();
    }

    List<Proposal> tellings() {
        return tellings;
    }

    Set<String> sponsors() {
        return sponsors;
    }

    Set<String> succeeded() {
        return succeeded;
    }

    String story() {
        return story;
    }

    @Nullable
    Integer points() {
        return points;
    }

    /** Words of the name that are no names: "Oslo's plan" and "a Norwegian plan" need not be one. */
    private int shared(ContentWords name) {
        return (int) name.words().stream().filter(words.words()::contains).count();
    }

    /**
     * How sure it is that a telling is of this plan; 0 when it is not. One report's two findings are two plans: the reader
     * has already joined what the report tells of one.
     */
    double holds(Proposal telling, Set<String> by, ContentWords name, @Nullable LocalDate day) {
        Integer counted = telling.points();
        boolean near = day == null || latest == null || Math.abs(day.toEpochDay() - latest.toEpochDay()) <= LONGEST;
        boolean sponsored = by.stream().anyMatch(sponsors::contains);
        boolean others = !by.isEmpty() && !sponsors.isEmpty() && !sponsored;
        if (!near || reports.contains(telling.report()) || others
                || (counted != null && points != null && !counted.equals(points))) {
            return 0;
        }
        boolean sameCount = counted != null && counted.equals(points);
        double alike = name.alike(words);
        if (sameCount) {
            return 1 + alike + (sponsored ? 1 : 0);
        }
        boolean oneUncounted = counted == null && points == null;
        boolean named = oneUncounted && sponsored && shared(name) >= 2 && alike >= ENOUGH && !name.against(words);
        return named ? alike : 0;
    }
}
