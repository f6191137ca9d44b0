package org.rapporteur.casefile.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Gathers wordings that say the same: the surest pairs first, and none into a group with one that it cannot be one with. */
final class ClaimGathering {

    private static final int LARGEST = 60;
    /** How much every two wordings of a group share at least. */
    private static final double LEAST_OVERLAP = 0.2;

    private record Pair(int one, int other, double likeness) {}

    private final List<Wording> wordings;
    private final Likeness likeness;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    ClaimGathering(List<Wording> wordings, Likeness likeness) {
        this.wordings = wordings;
        this.likeness = likeness;
        groupOf = new int[wordings.size()];
        for (int place = 0; place < groupOf.length; place++) {
            groupOf[place] = place;
            groups.add(new ArrayList<>(List.of(place)));
        }
    }

    /** Groups of two or more, each in order of the case. */
    List<List<Wording>> groups() {
        List<Pair> pairs = new ArrayList<>();
        List<Set<Integer>> near = new Pairs().of(wordings);
        for (int one = 0; one < near.size(); one++) {
            for (int other : near.get(one)) {
                double alike = likeness.canBeOne(wordings.get(one), wordings.get(other))
                        ? likeness.of(wordings.get(one), wordings.get(other))
                        : 0;
                if (alike > 0) {
                    pairs.add(new Pair(Math.min(one, other), Math.max(one, other), alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        pairs.forEach(pair -> join(groupOf[pair.one()], groupOf[pair.other()]));
        return groups.stream().filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().map(wordings::get).toList()).toList();
    }

    private void join(int one, int other) {
        List<Integer> here = groups.get(one);
        List<Integer> there = groups.get(other);
        if (one == other || here.size() + there.size() > LARGEST) {
            return;
        }
        for (int mine : here) {
            for (int theirs : there) {
                Wording first = wordings.get(mine);
                Wording second = wordings.get(theirs);
                if (!likeness.canBeOne(first, second) || Likeness.overlap(first, second) < LEAST_OVERLAP) {
                    return;
                }
            }
        }
        here.addAll(there);
        there.forEach(place -> groupOf[place] = one);
        groups.set(other, List.of());
    }
}
