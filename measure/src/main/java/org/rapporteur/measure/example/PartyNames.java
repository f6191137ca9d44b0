package org.rapporteur.measure.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Party;

/** Which noted parties a party of the case may be, by the names they share. */
final class PartyNames {

    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Map<String, Party> partiesById = new HashMap<>();

    PartyNames(List<NotedParty> noted, List<Party> found) {
        for (NotedParty party : noted) {
            for (String name : party.names()) {
                idsByName.computeIfAbsent(folded(name), key -> new LinkedHashSet<>()).add(party.id());
            }
        }
        found.forEach(party -> partiesById.put(party.id(), party));
    }

    /** True when the party of the case with the one id goes by a name of the noted party with the other. */
    boolean same(String foundId, String notedId) {
        Party found = partiesById.get(foundId);
        return found != null && noted(found).contains(notedId);
    }

    /** The noted parties that share a name with this party which no other noted party has, in order of its names. */
    Set<String> notedAlone(Party found) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : found.names()) {
            Set<String> having = idsByName.getOrDefault(folded(name), Set.of());
            if (having.size() == 1) {
                ids.addAll(having);
            }
        }
        return ids;
    }

    private Set<String> noted(Party found) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> names = new ArrayList<>(found.names());
        names.add(found.name());
        names.forEach(name -> ids.addAll(idsByName.getOrDefault(folded(name), Set.of())));
        return ids;
    }

    private static String folded(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replace('’', '\'');
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }
}
