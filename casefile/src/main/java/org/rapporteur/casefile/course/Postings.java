package org.rapporteur.casefile.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which of a list of things go under a word. Only the latest of them are looked at, so that the time taken grows with the
 * number of reports alone.
 */
final class Postings {

    private static final int MOST = 60;

    private final Map<String, NavigableSet<Integer>> places = new HashMap<>();

    void put(String key, int place) {
        places.computeIfAbsent(key, unused -> new TreeSet<>()).add(place);
    }

    /** The latest places under a key, the last first. */
    List<Integer> latest(String key) {
        List<Integer> latest = new ArrayList<>();
        for (int place : places.getOrDefault(key, Collections.emptyNavigableSet()).descendingSet()) {
            if (latest.size() == MOST) {
                break;
            }
            latest.add(place);
        }
        return latest;
    }
}
