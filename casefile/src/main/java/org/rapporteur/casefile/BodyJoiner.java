package org.rapporteur.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.casefile.grouping.DisjointSets;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.reading.party.Folding;

/** Joins states, organisations, outlets and offices that share a name. */
final class BodyJoiner {

    private final DisjointSets clusters;
    private final Set<Integer> mistakenForPeople;
    private final Map<String, Integer> byName = new HashMap<>();

    BodyJoiner(DisjointSets clusters, Set<Integer> mistakenForPeople) {
        this.clusters = clusters;
        this.mistakenForPeople = mistakenForPeople;
    }

    void join(List<Node> nodes) {
        for (Node node : nodes) {
            Party party = node.party();
            if (party.kind() != PartyKind.PERSON || mistakenForPeople.contains(node.index())) {
                key(node, party.name());
                if (party.kind() != PartyKind.OFFICE) {
                    party.names().forEach(name -> key(node, name));
                }
            }
        }
    }

    private void key(Node node, String name) {
        String folded = Folding.fold(name);
        String bare = folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
        if (!bare.isEmpty()) {
            String key = (node.party().kind() == PartyKind.OFFICE ? "office " : "body ") + bare;
            Integer other = byName.putIfAbsent(key, node.index());
            if (other != null) {
                clusters.join(node.index(), other);
            }
        }
    }
}
