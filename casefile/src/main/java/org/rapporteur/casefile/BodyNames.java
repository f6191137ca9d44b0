package org.rapporteur.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.reading.party.Folding;

/**
 * Finds states and bodies by their whole name, over all reports. A report that only names a country, without its ever acting
 * there, does not tell that it is a party; another report of the same affair may. People are left out: one surname can be
 * two people's.
 */
final class BodyNames {

    private static final String ARTICLE = "the ";

    /** The id by folded name; an empty id stands for a name that several bear. */
    private final Map<String, String> ids = new HashMap<>();

    BodyNames(List<Party> parties) {
        for (Party party : parties) {
            if (party.kind() != PartyKind.PERSON && party.kind() != PartyKind.OFFICE) {
                party.names().stream().map(BodyNames::folded).distinct()
                        .forEach(name -> ids.merge(name, party.id(), (one, other) -> ""));
            }
        }
        for (Party party : parties) {
            if (party.kind() == PartyKind.PERSON || party.kind() == PartyKind.OFFICE) {
                party.names().forEach(name -> ids.computeIfPresent(folded(name), (same, body) -> ""));
            }
        }
    }

    /** The one state or body that goes by these very words; null when none does or several do. */
    @Nullable
    String named(String words) {
        String id = ids.get(folded(words));
        return id == null || id.isEmpty() ? null : id;
    }

    private static String folded(String words) {
        String folded = Folding.fold(words);
        return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
    }
}
