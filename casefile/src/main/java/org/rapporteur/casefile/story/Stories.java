package org.rapporteur.casefile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.casefile.wording.Rarity;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.comparison.Story;

/**
 * Groups reports into stories: those with the same rare words and names, on days that follow each other. In what order the
 * reports come makes no difference; time grows in proportion to them.
 */
public final class Stories {

    /** How alike two groups have to be in words and days to tell of one affair; chosen on half of the events of BASIL. */
    private static final double LEAST = 0.24;

    private static final Comparator<Reading> IN_TIME = Comparator
            .comparing((Reading reading) -> reading.report().published(),
                    Comparator.nullsLast(Comparator.comparing(ReportDate::first).thenComparing(ReportDate::last)))
            .thenComparing(reading -> reading.report().id());

    private final Rarity rarity;

    public Stories() {
        this(Rarity.bundled());
    }

    public Stories(Rarity rarity) {
        this.rarity = rarity;
    }

    /** Every report in exactly one story, the largest story first. */
    public List<Story> among(List<Reading> readings) {
        int[] places = IntStream.range(0, readings.size()).boxed()
                .sorted(Comparator.comparing(readings::get, IN_TIME)).mapToInt(Integer::intValue).toArray();
        Profiles profiles = new Profiles(rarity, new Furniture(readings));
        List<Profile> ordered = new ArrayList<>();
        for (int place : places) {
            ordered.add(profiles.of(readings.get(place)));
        }
        List<List<Integer>> near = new Neighbours(ordered, profiles.size()).all(LEAST);
        List<Group> groups = new ArrayList<>();
        for (List<Integer> members : new Gathering(ordered, near, LEAST).groups()) {
            groups.add(new Group(members.stream().map(member -> places[member]).sorted().toList(),
                    members.stream().map(ordered::get).toList()));
        }
        groups.sort(Comparator.comparingInt((Group group) -> -group.places().size())
                .thenComparing(group -> group.places().getFirst()));
        StoryWords words = new StoryWords(profiles, groups.stream().map(Group::profiles).toList());
        List<Story> stories = new ArrayList<>();
        for (Group group : groups) {
            List<Reading> members = group.places().stream().map(readings::get).toList();
            stories.add(new Story("story-" + (stories.size() + 1), words.of(stories.size(), members),
                    members.stream().map(one -> one.report().id()).toList()));
        }
        return stories;
    }

    /** Places of reports in the case, ascending, and the profiles of these reports in order of time. */
    private record Group(List<Integer> places, List<Profile> profiles) {}
}
