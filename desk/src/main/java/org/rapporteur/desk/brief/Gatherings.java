package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Gathered.Group;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;

/** What happened, what stands, the plans and the forecasts, gathered from all reports, in the order a reader needs them. */
public final class Gatherings {

    private static final Comparator<Gathered> BY_DATE = Comparator.comparing(Gathered::day,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final Comparison comparison;
    private final CourseWords words;
    private final List<Gathered> happenings;
    private final List<Gathered> commitments;
    private final List<Gathered> plans;
    private final List<Gathered> forecasts;
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private final Map<String, Occasion> occasions = new LinkedHashMap<>();

    public Gatherings(Comparing comparing) {
        this.comparison = comparing.comparison();
        this.words = new CourseWords(comparing);
        Gatherer gatherer = new Gatherer(comparing, words);
        Anchors anchors = comparing.anchors();
        this.happenings = join(gatherer.occasions(), gatherer, ToldKind.EVENT);
        this.commitments = join(gatherer.courses(Course.Kind.COMMITMENT), gatherer, ToldKind.COMMITMENT);
        this.plans = join(gatherer.courses(Course.Kind.PROPOSAL), gatherer, ToldKind.PROPOSAL);
        this.forecasts = join(gatherer.courses(Course.Kind.FORECAST), gatherer, ToldKind.FORECAST);
        comparison.courses().forEach(course -> courses.put(anchors.of(course), course));
        comparison.occasions()
                .forEach(occasion -> occasions.put(anchors.of(occasion), occasion));
    }

    private static List<Gathered> join(List<Gathered> gathered, Gatherer gatherer, ToldKind kind) {
        return Stream.concat(gathered.stream(), gatherer.alone(kind).stream()).toList();
    }

    /** All happenings: occasions, then events that belong to none. */
    public List<Gathered> happenings() {
        return happenings;
    }

    /** Commitments, plans and forecasts. */
    public List<Gathered> undertakings() {
        return Stream.of(commitments, plans, forecasts).flatMap(List::stream).toList();
    }

    /** Commitments that stand, by act, those with a deadline first and the earliest of them before the others. */
    public List<Group> standing() {
        return byAct(one -> stands(one) && !overdue(one));
    }

    /** Commitments whose last day has passed and of which no report tells what became, by act. */
    public List<Group> overdue() {
        return byAct(one -> stands(one) && overdue(one));
    }

    /** Commitments that no longer stand, that were never made, or that are only possible, by act. */
    public List<Group> settled() {
        return byAct(one -> !stands(one));
    }

    private List<Group> byAct(Predicate<Gathered> wanted) {
        Map<CommitmentAct, List<Gathered>> byAct = new TreeMap<>();
        List<Gathered> others = new ArrayList<>();
        for (Gathered one : commitments) {
            if (wanted.test(one)) {
                CommitmentAct act = act(one);
                (act == null ? others : byAct.computeIfAbsent(act, any -> new ArrayList<>())).add(one);
            }
        }
        List<Group> groups = new ArrayList<>();
        byAct.forEach((act, all) -> groups.add(group(heading(act), all)));
        if (!others.isEmpty()) {
            groups.add(group("Others", others));
        }
        return groups;
    }

    private static String heading(CommitmentAct act) {
        return Wording.headed(act.name().toLowerCase(Locale.ROOT)) + "s";
    }

    private static Group group(String heading, List<Gathered> all) {
        return new Group(heading, all.stream().sorted(BY_DATE).toList());
    }

    private static @Nullable CommitmentAct act(Gathered one) {
        return !one.items().isEmpty() && one.items().getFirst().told() instanceof Commitment commitment
                ? commitment.act()
                : null;
    }

    private boolean stands(Gathered one) {
        Course course = course(one);
        boolean made = one.items().isEmpty() || one.items().stream().anyMatch(Gatherings::madeAndOpen);
        return course == null ? made : made && CourseWords.open(course.now());
    }

    private static boolean madeAndOpen(Item item) {
        return item.told() instanceof Commitment commitment && (commitment.status() == CommitmentStatus.STANDING
                || commitment.status() == CommitmentStatus.EXTENDED
                || commitment.status() == CommitmentStatus.UNKNOWN);
    }

    private boolean overdue(Gathered one) {
        Course course = course(one);
        return course != null && words.passed(course) && course.now() == Course.Status.UNKNOWN;
    }

    /** Plans, in order of first telling. */
    public List<Gathered> plans() {
        return plans;
    }

    /** Forecasts, those with a date first. */
    public List<Gathered> forecasts() {
        return forecasts.stream().sorted(BY_DATE).toList();
    }

    /** What happened or is to happen: of several stories by story, of one by whether its day is known. */
    public List<Group> happened() {
        List<Group> groups = comparison.stories().size() > 1 ? byStory() : byDay();
        return groups.stream().filter(group -> !group.all().isEmpty()).toList();
    }

    private List<Group> byDay() {
        List<Gathered> dated = happenings.stream().filter(one -> one.day() != null).sorted(BY_DATE).toList();
        List<Gathered> open = happenings.stream().filter(one -> one.day() == null).toList();
        return List.of(new Group("By date", dated),
                new Group("On days not told", open.stream().filter(this::cameAbout).toList()),
                new Group("Planned, possible or denied", open.stream().filter(one -> !cameAbout(one)).toList()));
    }

    private List<Group> byStory() {
        Map<String, String> storyOf = new LinkedHashMap<>();
        Map<String, List<Gathered>> byStory = new LinkedHashMap<>();
        for (Story story : comparison.stories()) {
            byStory.put(story.id(), new ArrayList<>());
            story.reports().forEach(report -> storyOf.put(report, story.id()));
        }
        for (Gathered one : happenings) {
            byStory.computeIfAbsent(storyOf.getOrDefault(report(one), ""), any -> new ArrayList<>()).add(one);
        }
        List<Group> groups = new ArrayList<>();
        List<Gathered> others = new ArrayList<>(byStory.getOrDefault("", List.of()));
        for (Story story : comparison.stories()) {
            List<Gathered> here = byStory.getOrDefault(story.id(), List.of());
            if (story.reports().size() > 1) {
                groups.add(group(Stories.heading(story), here));
            } else {
                others.addAll(here);
            }
        }
        groups.add(group("In reports that share their story with no other", others));
        return groups;
    }

    private static String report(Gathered one) {
        return one.items().isEmpty() ? one.others().getFirst().source().id() : one.items().getFirst().source().id();
    }

    private boolean cameAbout(Gathered one) {
        return status(one) == EventStatus.HAPPENED;
    }

    /** Whether a happening came about; null when it is none. */
    public @Nullable EventStatus status(Gathered one) {
        Occasion occasion = occasion(one);
        if (occasion != null) {
            return occasion.status();
        }
        return !one.items().isEmpty() && one.items().getFirst().told() instanceof Event event ? event.status() : null;
    }

    /** The occasion that was gathered; null when it is none. */
    public @Nullable Occasion occasion(Gathered one) {
        return one.anchor() == null ? null : occasions.get(one.anchor());
    }

    private @Nullable Course course(Gathered one) {
        return one.anchor() == null ? null : courses.get(one.anchor());
    }
}
