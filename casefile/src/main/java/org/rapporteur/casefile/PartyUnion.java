package org.rapporteur.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Tie;
import org.rapporteur.reading.party.PersonName;

/** What several reports' nodes of one party make together. Its id is given later, when all parties are known. */
final class PartyUnion {

    private final List<Node> nodes = new ArrayList<>();
    private @Nullable String preferred;

    void add(Node node) {
        nodes.add(node);
    }

    void prefer(String name) {
        preferred = name;
    }

    List<Node> nodes() {
        return nodes;
    }

    int mentions() {
        return nodes.stream().mapToInt(node -> node.party().mentions().size()).sum();
    }

    /** The name most reports give it; of a person a full one if there is any; the longer of two, then by alphabet. */
    String name() {
        if (preferred != null) {
            return preferred;
        }
        Map<String, Integer> counts = new TreeMap<>();
        nodes.forEach(node -> counts.merge(node.party().name(), 1, Integer::sum));
        boolean person = kind() == PartyKind.PERSON;
        Comparator<Map.Entry<String, Integer>> order = Comparator.comparing(
                (Map.Entry<String, Integer> entry) -> person && !PersonName.of(entry.getKey()).bare());
        return counts.entrySet().stream()
                .max(order.thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse("");
    }

    private static boolean shouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The kind most reports take it for; what any takes for a state or a body is no person. */
    PartyKind kind() {
        Map<PartyKind, Integer> counts = new TreeMap<>();
        nodes.forEach(node -> counts.merge(node.party().kind(), 1, Integer::sum));
        if (counts.size() > 1) {
            counts.remove(PartyKind.PERSON);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<PartyKind, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse(PartyKind.PERSON);
    }

    /**
     * The party of the case.
     *
     * @param ids new ids, by node
     */
    Party party(String id, Identities ids) {
        String name = name();
        Map<String, Integer> names = new LinkedHashMap<>();
        names.put(name, Integer.MAX_VALUE);
        record Key(String role, @Nullable String to) {}
        Map<Key, List<Mention>> ties = new LinkedHashMap<>();
        Map<Key, String> roles = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Node node : nodes) {
            Party party = node.party();
            mentions.addAll(party.mentions());
            party.names().forEach(other -> names.merge(other, 1, (a, b) -> a == Integer.MAX_VALUE ? a : a + b));
            for (Tie tie : party.ties()) {
                String to = tie.to() == null ? null : ids.of(node.reading(), tie.to());
                Key same = new Key(tie.role().toLowerCase(Locale.ROOT), to);
                roles.putIfAbsent(same, tie.role());
                ties.computeIfAbsent(same, unused -> new ArrayList<>()).addAll(tie.evidence());
            }
        }
        List<Tie> joined = new ArrayList<>();
        ties.forEach((key, evidence) -> joined
                .add(new Tie(roles.getOrDefault(key, key.role()), id.equals(key.to()) ? null : key.to(), evidence)));
        Set<String> common = new HashSet<>();
        names.keySet().stream().filter(other -> !shouted(other))
                .forEach(other -> common.add(other.toLowerCase(Locale.ROOT)));
        List<String> ordered = names.entrySet().stream()
                .filter(entry -> entry.getKey().equals(name) || !shouted(entry.getKey())
                        || !common.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
        return new Party(id, name, kind(), ordered, joined, mentions);
    }
}
