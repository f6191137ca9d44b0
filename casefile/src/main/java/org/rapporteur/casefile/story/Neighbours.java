package org.rapporteur.casefile.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which reports are alike enough to be looked at together. A word leads from a report to those that use it near it in time, so
 * that the work grows with the number of reports and not with its square.
 */
final class Neighbours {

    /** How many reports a word leads to in either direction of time. */
    private static final int REACH = 120;
    private static final int NEAREST = 30;

    private final List<Profile> profiles;
    private final List<int[]> places;

    /**
     * Prepares.
     *
     * @param profiles of single reports, in order of time
     * @param words how many words they have in all
     */
    Neighbours(List<Profile> profiles, int words) {
        this.profiles = profiles;
        int[] counts = new int[words];
        profiles.forEach(profile -> Arrays.stream(profile.words()).forEach(word -> counts[word]++));
        places = new ArrayList<>(words);
        Arrays.stream(counts).forEach(count -> places.add(new int[count]));
        Arrays.fill(counts, 0);
        for (int place = 0; place < profiles.size(); place++) {
            for (int word : profiles.get(place).words()) {
                places.get(word)[counts[word]++] = place;
            }
        }
    }

    /** For each report the places of those most like it, none with itself, all at least so alike. */
    List<List<Integer>> all(double least) {
        double[] likeness = new double[profiles.size()];
        List<List<Integer>> all = new ArrayList<>();
        for (int place = 0; place < profiles.size(); place++) {
            all.add(of(place, least, likeness));
        }
        return all;
    }

    /** @param likeness all 0, before and after */
    private List<Integer> of(int place, double least, double[] likeness) {
        Profile profile = profiles.get(place);
        List<Integer> met = new ArrayList<>();
        for (int at = 0; at < profile.words().length; at++) {
            int[] here = places.get(profile.words()[at]);
            int mine = Arrays.binarySearch(here, place);
            for (int i = Math.max(0, mine - REACH); i < Math.min(here.length, mine + REACH + 1); i++) {
                if (likeness[here[i]] == 0) {
                    met.add(here[i]);
                }
                Profile other = profiles.get(here[i]);
                int word = Arrays.binarySearch(other.words(), profile.words()[at]);
                likeness[here[i]] += profile.weights()[at] * other.weights()[word];
            }
        }
        List<Integer> near = new ArrayList<>(
                met.stream().filter(other -> other != place && likeness[other] >= least).toList());
        near.sort(Comparator.comparingDouble((Integer other) -> -likeness[other] * Nearness.of(profile,
                profiles.get(other))).thenComparing(Comparator.naturalOrder()));
        met.forEach(other -> likeness[other] = 0);
        List<Integer> nearest = new ArrayList<>(near.subList(0, Math.min(NEAREST, near.size())));
        Collections.sort(nearest);
        return nearest;
    }
}
