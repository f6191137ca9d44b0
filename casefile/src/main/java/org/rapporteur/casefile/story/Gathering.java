package org.rapporteur.casefile.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Joins groups of reports, always the two most alike, until none are alike enough. */
final class Gathering {

    /** A group looks at no more groups than this, so that large affairs stay cheap. */
    private static final int MOST_NEIGHBOURS = 60;

    /** Two groups as they were when held against each other. */
    private record Pair(double likeness, int one, int other, int ageOfOne, int ageOfOther) {}

    private static final Comparator<Pair> MOST_ALIKE_FIRST = Comparator.comparingDouble(Pair::likeness).reversed()
            .thenComparingInt(Pair::one).thenComparingInt(Pair::other);

    private final double least;
    private final List<@Nullable Profile> groups;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<TreeSet<Integer>> neighbours = new ArrayList<>();
    private final int[] ages;
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(MOST_ALIKE_FIRST);

    /**
     * Prepares.
     *
     * @param profiles of single reports
     * @param near for each the places of those to look at
     * @param least how alike groups have to be, 0 to 1
     */
    Gathering(List<Profile> profiles, List<List<Integer>> near, double least) {
        this.least = least;
        groups = new ArrayList<>(profiles);
        ages = new int[profiles.size()];
        for (int place = 0; place < profiles.size(); place++) {
            members.add(new ArrayList<>(List.of(place)));
            neighbours.add(new TreeSet<>());
        }
        for (int place = 0; place < profiles.size(); place++) {
            for (int other : near.get(place)) {
                neighbours.get(place).add(other);
                neighbours.get(other).add(place);
            }
        }
        for (int place = 0; place < profiles.size(); place++) {
            for (int other : neighbours.get(place).tailSet(place, false)) {
                hold(place, other);
            }
        }
    }

    /** The places of the reports of each group, ascending; the groups in order of their first. */
    List<List<Integer>> groups() {
        for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
            if (ages[pair.one()] == pair.ageOfOne() && ages[pair.other()] == pair.ageOfOther()) {
                join(pair.one(), pair.other());
            }
        }
        List<List<Integer>> found = new ArrayList<>();
        for (int place = 0; place < groups.size(); place++) {
            if (groups.get(place) != null) {
                Collections.sort(members.get(place));
                found.add(members.get(place));
            }
        }
        return found;
    }

    private double likeness(int one, int other) {
        Profile first = groups.get(one);
        Profile second = groups.get(other);
        return first == null || second == null ? 0 : first.likeness(second) * Nearness.of(first, second);
    }

    private void hold(int one, int other) {
        double likeness = likeness(one, other);
        if (likeness >= least) {
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            queue.add(new Pair(likeness, low, high, ages[low], ages[high]));
        }
    }

    private void join(int one, int other) {
        Profile first = groups.get(one);
        Profile second = groups.get(other);
        if (first == null || second == null) {
            return;
        }
        groups.set(one, first.with(second));
        groups.set(other, null);
        ages[one]++;
        ages[other]++;
        members.get(one).addAll(members.get(other));
        TreeSet<Integer> around = neighbours.get(one);
        around.addAll(neighbours.get(other));
        neighbours.set(other, new TreeSet<>());
        around.removeIf(near -> near == one || groups.get(near) == null);
        nearest(one, around);
        for (int near : around) {
            neighbours.get(near).remove(other);
            neighbours.get(near).add(one);
            hold(one, near);
        }
    }

    private void nearest(int one, SortedSet<Integer> around) {
        if (around.size() > MOST_NEIGHBOURS) {
            record Near(int place, double likeness) {}
            Near[] all = around.stream().map(near -> new Near(near, likeness(one, near))).toArray(Near[]::new);
            Arrays.sort(all, Comparator.comparingDouble(Near::likeness).reversed().thenComparingInt(Near::place));
            for (Near far : Arrays.copyOfRange(all, MOST_NEIGHBOURS, all.length)) {
                around.remove(far.place());
            }
        }
    }
}
