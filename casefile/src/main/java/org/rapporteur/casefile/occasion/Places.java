package org.rapporteur.casefile.occasion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.reading.party.Folding;

/** What is known of places. */
final class Places {

    private final Map<String, List<String>> towns = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Set<String> venues = new HashSet<>();
    private final Map<String, String> lands = new HashMap<>();
    private final CaseIndex index;

    Places(CaseIndex index) {
        this.index = index;
        for (Party party : index.affair().parties()) {
            if (party.kind() == PartyKind.STATE) {
                lands.putIfAbsent(Folding.fold(party.name()), party.id());
            }
        }
        for (DataFile.Row row : DataFile.beside(Folding.class, "states.tsv").withColumns(5).rows()) {
            String state = Folding.fold(row.cells().getFirst());
            states.put(state, state);
            for (String name : row.cells().get(1).split(";", -1)) {
                states.put(Folding.fold(name), state);
            }
            String seat = Folding.fold(row.cells().get(3).split(";", -1)[0]);
            for (String adjective : row.cells().get(2).split(";", -1)) {
                capitals.put(Folding.fold(adjective) + " capital", seat);
            }
            for (String capital : row.cells().get(3).split(";", -1)) {
                towns.put(Folding.fold(capital), List.of(state));
            }
        }
        for (DataFile.Row row : DataFile.beside(Places.class, "towns.tsv").withColumns(2).rows()) {
            towns.put(Folding.fold(row.cell(0)),
                    List.of(row.cell(1).split(";", -1)).stream().map(Folding::fold).toList());
        }
        for (DataFile.Row row : DataFile.beside(Places.class, "venues.tsv").withColumns(1).rows()) {
            venues.add(row.cell(0));
        }
    }

    /** Null when the words name no place of their own: no word of them begins with a capital. */
    @Nullable
    Place of(@Nullable Participant where) {
        if (where == null || where.text().chars().noneMatch(Character::isUpperCase)) {
            return null;
        }
        String folded = Folding.fold(where.text());
        String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
        String name = capitals.getOrDefault(bare, bare);
        Party party = index.party(where.party());
        String own = party == null ? "" : Folding.fold(party.name());
        String known = states.get(name);
        boolean state = known != null
                || (party != null && party.kind() == PartyKind.STATE && own.equals(name) && !towns.containsKey(name));
        boolean venue = venues.contains(name.substring(name.lastIndexOf(' ') + 1))
                || venues.contains(name.substring(0, Math.max(name.indexOf(' '), 0)));
        List<String> within = towns.getOrDefault(name, List.of());
        String land = where.party() == null && !within.isEmpty() ? lands.get(within.getLast()) : where.party();
        return new Place(known == null ? name : known, land, state, venue, within);
    }
}
