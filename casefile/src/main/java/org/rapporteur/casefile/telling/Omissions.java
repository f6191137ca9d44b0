package org.rapporteur.casefile.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Subject;

/**
 * Finds which occasions and disagreements each outlet tells of, and which it leaves out that others have. Nothing counts as
 * left out that the outlet could not tell: what belongs to a story it does not report on, or what others first told after
 * its last report.
 */
final class Omissions {

    private static final int SEVERAL = 2;

    private final CaseIndex index;
    private final Map<String, Outlet> byReport = new HashMap<>();
    private final Map<String, Set<Outlet>> byParty = new HashMap<>();
    private final Map<String, Story> storyOf = new HashMap<>();
    private final Map<String, Set<Outlet>> byStory = new HashMap<>();

    Omissions(CaseIndex index, Collection<Outlet> outlets, List<Story> stories) {
        this.index = index;
        for (Outlet outlet : outlets) {
            outlet.reports().forEach(report -> byReport.put(report, outlet));
            outlet.parties().forEach(party -> byParty.computeIfAbsent(party, any -> new LinkedHashSet<>()).add(outlet));
        }
        for (Story story : stories) {
            story.reports().forEach(report -> storyOf.put(report, story));
            byStory.put(story.id(), outlets(story.reports()));
        }
    }

    private Set<Outlet> outlets(List<String> reports) {
        Set<Outlet> outlets = new LinkedHashSet<>();
        reports.stream().map(byReport::get).filter(Objects::nonNull).forEach(outlets::add);
        return outlets;
    }

    private Set<Outlet> tellers(List<Evidence> tellings) {
        return outlets(tellings.stream().map(Evidence::report).distinct().toList());
    }

    /** Notes with each outlet which occasions it tells and which it leaves out that others tell with two or more voices. */
    void noteOccasions(List<Occasion> occasions) {
        for (Occasion occasion : occasions) {
            Set<Outlet> tellers = tellers(occasion.tellings());
            tellers.forEach(outlet -> outlet.tells(occasion));
            if (occasion.voices().size() >= SEVERAL) {
                LocalDate first = firstTold(occasion.tellings());
                onItsStories(occasion).stream()
                        .filter(outlet -> !tellers.contains(outlet) && outlet.couldKnow(first))
                        .forEach(outlet -> outlet.leavesOut(occasion));
            }
        }
    }

    private Set<Outlet> onItsStories(Occasion occasion) {
        Set<Outlet> outlets = new LinkedHashSet<>();
        occasion.reports().stream().map(storyOf::get).filter(Objects::nonNull).distinct()
                .forEach(story -> outlets.addAll(byStory.getOrDefault(story.id(), Set.of())));
        return outlets;
    }

    /** The day of the earliest report that tells of it; null when any that tells of it bears no date. */
    private @Nullable LocalDate firstTold(List<Evidence> tellings) {
        List<LocalDate> days = new ArrayList<>();
        for (Evidence telling : tellings) {
            ReportDate published = index.report(telling.report()).published();
            if (published == null) {
                return null;
            }
            days.add(published.first());
        }
        return days.stream().min(LocalDate::compareTo).orElse(null);
    }

    /** Notes with each outlet the disagreements of which it gives no side though it tells of what they are about. */
    void noteDisagreements(List<Disagreement> disagreements, List<Occasion> occasions, List<Course> courses) {
        Map<String, List<Evidence>> tellings = new HashMap<>();
        occasions.forEach(occasion -> tellings.put(occasion.id(), occasion.tellings()));
        courses.forEach(course -> tellings.put(course.id(), course.tellings()));
        for (Disagreement disagreement : disagreements) {
            Set<Outlet> silent = new LinkedHashSet<>(tellersOf(disagreement.about(), tellings));
            disagreement.sides().forEach(side -> silent.removeAll(tellers(side.evidence())));
            silent.forEach(outlet -> outlet.leavesOut(disagreement));
        }
    }

    private Set<Outlet> tellersOf(Subject about, Map<String, List<Evidence>> tellings) {
        String id = about.id() == null ? "" : about.id();
        return switch (about.kind()) {
            case OCCASION, COURSE -> tellers(tellings.getOrDefault(id, List.of()));
            case PARTY -> byParty.getOrDefault(id, Set.of());
            case OTHER -> Set.of();
        };
    }
}
