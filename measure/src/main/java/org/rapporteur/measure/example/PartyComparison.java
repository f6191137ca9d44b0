package org.rapporteur.measure.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Party;

/** Compares the parties of the case with those noted. Parties that nobody noted are no fault. */
final class PartyComparison {

    private PartyComparison() {}

    /**
     * Kinds: {@code unknown-party} (noted, in no party of the case), {@code merged-parties} (several in one),
     * {@code split-party} (one in several), {@code party-kind}.
     */
    static List<Difference> of(List<NotedParty> noted, List<Party> found, PartyNames names) {
        List<Difference> differences = new ArrayList<>();
        Map<String, List<Party>> byNoted = new LinkedHashMap<>();
        for (Party party : found) {
            Set<String> ids = names.notedAlone(party);
            ids.forEach(id -> byNoted.computeIfAbsent(id, key -> new ArrayList<>()).add(party));
            if (ids.size() > 1) {
                differences.add(new Difference("merged-parties", party.name(), String.join(", ", ids)));
            }
        }
        for (NotedParty party : noted) {
            List<Party> same = byNoted.getOrDefault(party.id(), List.of());
            if (same.isEmpty()) {
                differences.add(new Difference("unknown-party", party.id(), party.name()));
            } else if (same.size() > 1) {
                differences.add(new Difference("split-party", party.id(),
                        String.join(", ", same.stream().map(Party::name).toList())));
            } else if (!same.getFirst().kind().label().equals(party.kind())) {
                differences.add(new Difference("party-kind", party.id(),
                        "noted " + party.kind() + ", found " + same.getFirst().kind().label()));
            }
        }
        return differences;
    }
}
