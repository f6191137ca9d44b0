package org.rapporteur.casefile.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ids gathered under keys: the key with the most first, and those with as many in order of first mention. */
final class Ranking {

    private final Map<String, List<String>> ids = new LinkedHashMap<>();

    void add(String key, String id) {
        ids.computeIfAbsent(key, unused -> new ArrayList<>()).add(id);
    }

    List<Map.Entry<String, List<String>>> mostFirst() {
        return ids.entrySet().stream()
                .sorted(Comparator
                        .comparingInt((Map.Entry<String, List<String>> one) -> one.getValue().size()).reversed())
                .toList();
    }
}
