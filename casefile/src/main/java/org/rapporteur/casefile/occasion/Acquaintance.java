package org.rapporteur.casefile.occasion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Case;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Tie;
import org.rapporteur.reading.party.Folding;

/** Who stands for whom in a case, by the ties that its reports tell: an envoy for his president, a president for the state. */
final class Acquaintance {

    /** An aide of an envoy of a president of a state. */
    private static final int LONGEST = 3;

    private final Map<String, Set<String>> standing = new HashMap<>();
    private final Map<String, PartyKind> kinds = new HashMap<>();
    private final Map<String, Set<String>> byRole = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> exact = new HashMap<>();

    Acquaintance(Case affair) {
        Map<String, Set<String>> direct = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Party party : affair.parties()) {
            kinds.put(party.id(), party.kind());
            for (String name : party.names()) {
                String before = byName.putIfAbsent(Folding.fold(name), party.id());
                if (before != null && !before.equals(party.id())) {
                    twice.add(Folding.fold(name));
                }
            }
            for (Tie tie : party.ties()) {
                if (tie.to() != null && !tie.to().equals(party.id())) {
                    direct.computeIfAbsent(party.id(), unused -> new TreeSet<>()).add(tie.to());
                    byRole.computeIfAbsent(role(head(tie.role()), tie.to()), unused -> new TreeSet<>()).add(party.id());
                }
            }
        }
        twice.forEach(byName::remove);
        exact.putAll(byName);
        readAdjectives();
        direct.keySet().forEach(party -> standing.put(party, reach(party, direct)));
    }

    private void readAdjectives() {
        for (DataFile.Row row : DataFile.beside(Folding.class, "states.tsv").withColumns(5).rows()) {
            String state = byName.get(Folding.fold(row.cells().getFirst()));
            for (String adjective : row.cells().get(2).split(";", -1)) {
                if (state != null && !adjective.isBlank()) {
                    byName.putIfAbsent(Folding.fold(adjective), state);
                }
            }
        }
    }

    private static Set<String> reach(String party, Map<String, Set<String>> direct) {
        Set<String> reached = new TreeSet<>();
        Set<String> edge = Set.of(party);
        for (int step = 0; step < LONGEST; step++) {
            Set<String> next = new TreeSet<>();
            for (String one : edge) {
                for (String another : direct.getOrDefault(one, Set.of())) {
                    if (!another.equals(party) && reached.add(another)) {
                        next.add(another);
                    }
                }
            }
            edge = next;
        }
        return reached;
    }

    /** Those for whom a party stands, nearest or not: the president whose envoy it is, and the president's state. */
    Set<String> behind(String party) {
        return standing.getOrDefault(party, Set.of());
    }

    /** True when one of the two stands for the other. Two people never are one, whatever ties them. */
    boolean tied(String one, String another) {
        return (kind(one) != PartyKind.PERSON || kind(another) != PartyKind.PERSON)
                && (behind(one).contains(another) || behind(another).contains(one));
    }

    /** True when both are people, or both are states: if they are not one, they are two. */
    boolean comparable(String one, String another) {
        PartyKind kind = kind(one);
        return kind == kind(another) && (kind == PartyKind.PERSON || kind == PartyKind.STATE);
    }

    private PartyKind kind(String party) {
        return kinds.getOrDefault(party, PartyKind.ORGANISATION);
    }

    /** The party of exactly that name; null when none or several go by it. */
    @Nullable
    String named(String words) {
        return exact.get(Folding.fold(words));
    }

    /** Parties whom words such as "Berg's envoys" or "the envoy of Berg" can mean, by the ties that reports tell. */
    Set<String> described(String words) {
        List<String> folded = List.of(Folding.fold(words.replace("’s ", " ").replace("'s ", " ")).split(" ", -1));
        int of = folded.indexOf("of");
        String head = singular(of > 0 ? folded.get(of - 1) : folded.getLast());
        Set<String> meant = new TreeSet<>();
        for (String owner : owners(folded)) {
            meant.addAll(byRole.getOrDefault(role(head, owner), Set.of()));
        }
        return meant;
    }

    private List<String> owners(List<String> words) {
        List<String> owners = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            StringBuilder name = new StringBuilder();
            for (int end = start; end < Math.min(words.size(), start + 3); end++) {
                name.append(end == start ? "" : " ").append(words.get(end));
                String party = byName.get(name.toString());
                if (party != null) {
                    owners.add(party);
                }
            }
        }
        return owners;
    }

    private static String role(String head, String to) {
        return head + "\n" + to;
    }

    private static String head(String role) {
        String folded = Folding.fold(role);
        int of = folded.indexOf(" of ");
        String before = of < 0 ? folded : folded.substring(0, of);
        return singular(before.substring(before.lastIndexOf(' ') + 1));
    }

    private static String singular(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
