package org.rapporteur.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the ids that hold within a reading to those that hold within the case. */
final class Identities {

    private final List<Map<String, String>> byReading = new ArrayList<>();

    Identities(int readings) {
        for (int i = 0; i < readings; i++) {
            byReading.add(new HashMap<>());
        }
    }

    void put(Node node, String id) {
        byReading.get(node.reading()).put(node.party().id(), id);
    }

    /** The id within the case; null for null, and for an id that the reading does not know. */
    @Nullable
    String of(int reading, @Nullable String id) {
        return id == null ? null : byReading.get(reading).get(id);
    }
}
