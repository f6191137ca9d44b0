package org.rapporteur.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.PartyKind;
import org.rapporteur.reading.party.Folding;
import org.rapporteur.reading.party.Gender;
import org.rapporteur.reading.party.GivenForms;
import org.rapporteur.reading.party.PersonName;

/**
 * Settles over the folder what a single word names: when most reports take it for a state or a body and no person bears
 * it as surname, the few that take it for a person are mistaken.
 */
final class Kinds {

    private final GivenForms forms;

    Kinds(GivenForms forms) {
        this.forms = forms;
    }

    /** The nodes, by index, of kind person that are none. */
    Set<Integer> mistakenForPeople(List<Node> nodes) {
        Map<String, Integer> bodies = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        Set<String> surnames = new HashSet<>();
        for (Node node : nodes) {
            if (node.party().kind() == PartyKind.PERSON) {
                PersonName name = PersonName.of(node.party().name());
                if (name.bare()) {
                    people.merge(name.surname(), 1, Integer::sum);
                } else {
                    surnames.add(name.surname());
                }
            } else if (node.party().kind() != PartyKind.OFFICE) {
                node.party().names().forEach(name -> bodies.merge(Folding.fold(name), 1, Integer::sum));
            }
        }
        Set<Integer> mistaken = new HashSet<>();
        for (Node node : nodes) {
            String name = Folding.fold(node.party().name());
            if (node.party().kind() == PartyKind.PERSON && !surnames.contains(name)
                    && forms.gender(node.party().names()) == Gender.UNKNOWN && node.party().names().size() == 1
                    && bodies.getOrDefault(name, 0) > 0
                    && bodies.getOrDefault(name, 0) >= people.getOrDefault(name, 0)) {
                mistaken.add(node.index());
            }
        }
        return mistaken;
    }
}
