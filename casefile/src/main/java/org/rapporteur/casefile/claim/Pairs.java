package org.rapporteur.casefile.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which wordings to hold against each other: those of one voice that share two of their rarest words. */
final class Pairs {

    private static final int RAREST = 8;
    /** A word leads to so many earlier wordings of the same voice, the nearest ones. */
    private static final int REACH = 60;

    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /**
     * For each wording the places of those before it that are worth a look.
     *
     * @param wordings of one story, in order of the case
     */
    List<Set<Integer>> of(List<Wording> wordings) {
        List<Set<Integer>> all = new ArrayList<>();
        for (int place = 0; place < wordings.size(); place++) {
            Wording wording = wordings.get(place);
            Map<Integer, Integer> met = new HashMap<>();
            Set<Integer> found = new LinkedHashSet<>();
            for (String key : keys(wording)) {
                List<Integer> here = byWord.computeIfAbsent(key, unused -> new ArrayList<>());
                for (int other : here.subList(Math.max(0, here.size() - REACH), here.size())) {
                    if (met.merge(other, 1, Integer::sum) == 2
                            && !wordings.get(other).report().equals(wording.report())) {
                        found.add(other);
                    }
                }
                here.add(place);
            }
            all.add(found);
        }
        return all;
    }

    private static List<String> keys(Wording wording) {
        List<String> rarest = wording.words().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(RAREST).map(Map.Entry::getKey).toList();
        List<String> keys = new ArrayList<>();
        Set<String> voices = wording.speakers().isEmpty() ? Set.of("") : wording.speakers();
        for (String voice : voices.stream().sorted().toList()) {
            rarest.forEach(word -> keys.add(voice + "\t" + word));
        }
        return keys;
    }
}
