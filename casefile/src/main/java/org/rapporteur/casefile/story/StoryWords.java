package org.rapporteur.casefile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Reading;

/** Says in a few words what sets a story apart from the others: names and words as the reports write them. */
final class StoryWords {

    private static final int CONSIDERED = 20;
    private static final int SHOWN = 6;
    /** To see how a word is written, so many reports are enough. */
    private static final int REPORTS = 20;

    private final Profiles profiles;
    private final List<SortedMap<Integer, Double>> stories = new ArrayList<>();
    /** In how many stories a word is among the considered. */
    private final Map<Integer, Integer> spread = new HashMap<>();

    /** @param stories for each story the profiles of its reports */
    StoryWords(Profiles profiles, List<List<Profile>> stories) {
        this.profiles = profiles;
        for (List<Profile> story : stories) {
            SortedMap<Integer, Double> shared = shared(story);
            this.stories.add(shared);
            heaviest(shared, Map.of()).forEach(word -> spread.merge(word, 1, Integer::sum));
        }
    }

    /** What each word weighs in the reports together. What few of them use counts less: it is not what they share. */
    private static SortedMap<Integer, Double> shared(List<Profile> story) {
        TreeMap<Integer, Double> weights = new TreeMap<>();
        TreeMap<Integer, Integer> reports = new TreeMap<>();
        for (Profile report : story) {
            for (int at = 0; at < report.words().length; at++) {
                weights.merge(report.words()[at], report.weights()[at], Double::sum);
                reports.merge(report.words()[at], 1, Integer::sum);
            }
        }
        weights.replaceAll((word, weight) -> weight * reports.getOrDefault(word, 0));
        return weights;
    }

    /**
     * The words of one story, the most telling first.
     *
     * @param place of the story among all
     * @param readings of its reports
     */
    List<String> of(int place, List<Reading> readings) {
        Written written = new Written(profiles::tells);
        readings.subList(0, Math.min(REPORTS, readings.size())).forEach(written::add);
        List<String> words = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int word : heaviest(stories.get(place), spread)) {
            String stem = profiles.stem(word);
            Written.Form form = written.of(stem);
            if (words.size() < SHOWN && form != null && form.stems().stream().noneMatch(said::contains)) {
                said.addAll(form.stems());
                words.add(form.text());
            }
        }
        return words;
    }

    private List<Integer> heaviest(SortedMap<Integer, Double> story, Map<Integer, Integer> others) {
        return story.keySet().stream()
                .sorted(Comparator
                        .comparingDouble((Integer word) -> -story.getOrDefault(word, 0.0)
                                / Math.sqrt(others.getOrDefault(word, 1)))
                        .thenComparing(profiles::stem))
                .limit(CONSIDERED).toList();
    }
}
