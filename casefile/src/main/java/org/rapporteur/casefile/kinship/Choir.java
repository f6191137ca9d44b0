package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.casefile.grouping.DisjointSets;
import org.rapporteur.casefile.kinship.Sources.Source;
import org.rapporteur.model.comparison.Voice;

/** Brings reports that are one voice together, and keeps why. Reports are numbered in order of the case. */
final class Choir {

    private final List<Source> publishers;
    private final DisjointSets sets;
    private final Map<Integer, List<String>> ties = new TreeMap<>();

    /** @param publishers who published each report */
    Choir(List<Source> publishers) {
        this.publishers = publishers;
        this.sets = new DisjointSets(publishers.size());
        Map<String, Integer> first = new HashMap<>();
        for (int report = 0; report < publishers.size(); report++) {
            Integer before = first.putIfAbsent(publishers.get(report).key(), report);
            if (before != null) {
                join(before, report, publishers.get(report).name() + " published more than one of these reports.");
            }
        }
    }

    /** Two reports that share a passage, or are one text. */
    void share(int one, int other, boolean oneText) {
        String both = name(Math.min(one, other)) + " and " + name(Math.max(one, other));
        join(one, other, both + (oneText
                ? " carry one text, copied, cut or lightly edited."
                : " carry this in the same or nearly the same words."));
    }

    /** Joins two reports, with a sentence that says why, unless they are one voice already. */
    void join(int one, int other, String why) {
        if (sets.of(one) != sets.of(other)) {
            sets.join(one, other);
            List<String> reasons = ties.computeIfAbsent(one, unused -> new ArrayList<>());
            if (!reasons.contains(why)) {
                reasons.add(why);
            }
        }
    }

    /** The first report of a report's voice. */
    int of(int report) {
        return sets.of(report);
    }

    int size() {
        return publishers.size();
    }

    Source publisher(int report) {
        return publishers.get(report);
    }

    String name(int report) {
        return publishers.get(report).name();
    }

    /**
     * The voices, in order of their first report.
     *
     * @param reports the ids of the reports
     * @param origins to whom all of a voice goes back, by its first report
     */
    List<Voice> voices(List<String> reports, Map<Integer, Source> origins) {
        Map<Integer, List<String>> members = new LinkedHashMap<>();
        Map<Integer, List<String>> reasons = new HashMap<>();
        for (int report = 0; report < reports.size(); report++) {
            int voice = sets.of(report);
            members.computeIfAbsent(voice, unused -> new ArrayList<>()).add(reports.get(report));
            reasons.computeIfAbsent(voice, unused -> new ArrayList<>()).addAll(ties.getOrDefault(report, List.of()));
        }
        List<Voice> voices = new ArrayList<>();
        members.forEach((voice, ids) -> {
            Source origin = origins.getOrDefault(voice, publishers.get(voice));
            voices.add(new Voice(origin.name(), origin.party(), ids,
                    reasons.getOrDefault(voice, List.of()).stream().distinct().toList()));
        });
        return voices;
    }
}
