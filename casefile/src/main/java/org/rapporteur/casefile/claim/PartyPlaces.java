package org.rapporteur.casefile.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/** Which parties are spoken of where. */
final class PartyPlaces {

    private record Place(Span span, String party) {}

    private final Map<String, List<Place>> places = new HashMap<>();

    PartyPlaces(List<Party> parties) {
        for (Party party : parties) {
            for (Mention mention : party.mentions()) {
                places.computeIfAbsent(mention.report(), unused -> new ArrayList<>())
                        .add(new Place(mention.span(), party.id()));
            }
        }
        places.values().forEach(
                list -> list.sort(Comparator.comparing(Place::span).thenComparing(Place::party)));
    }

    /** Ids of the parties spoken of within a span, in order of place; some may come twice. */
    List<String> within(String report, Span span) {
        List<Place> all = places.getOrDefault(report, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<String> found = new ArrayList<>();
        for (int at = low; at < all.size() && all.get(at).span().start() < span.end(); at++) {
            found.add(all.get(at).party());
        }
        return found;
    }
}
