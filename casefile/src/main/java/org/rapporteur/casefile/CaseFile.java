package org.rapporteur.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.grouping.DisjointSets;
import org.rapporteur.model.Case;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Unread;
import org.rapporteur.reading.party.Folding;
import org.rapporteur.reading.party.GivenForms;

/** Files readings: settles which parties of different reports are one, and orders all. Takes time in proportion to them. */
public final class CaseFile {

    private static final Comparator<Report> IN_TIME = Comparator
            .comparing(CaseFile::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(report -> report.outlet() == null ? "" : report.outlet()).thenComparing(Report::source)
            .thenComparing(Report::id);

    private final Corrections corrections;
    private final GivenForms forms = GivenForms.bundled();

    /** A file that settles parties by itself. */
    public CaseFile() {
        this(Corrections.none());
    }

    /** A file that follows a reader's corrections. */
    public CaseFile(Corrections corrections) {
        this.corrections = corrections;
    }

    private static @Nullable String day(Report report) {
        return report.published() == null
                ? null
                : report.published().first().toString() + report.published().last().toString();
    }

    /**
     * Files readings.
     *
     * @param readings one a report, in any order; the party ids in their findings hold within each
     * @param unread what could not be read; corrections that found nothing to correct are added to it
     */
    public Case file(List<Reading> readings, List<Unread> unread) {
        List<Reading> ordered = new ArrayList<>(readings);
        ordered.sort(Comparator.comparing(Reading::report, IN_TIME));
        List<Node> nodes = nodes(ordered);
        Corrector corrector = new Corrector(corrections, nodes);
        Set<Integer> apart = corrector.apart();
        DisjointSets clusters = new DisjointSets(nodes.size());
        List<Node> free = nodes.stream().filter(node -> !apart.contains(node.index())).toList();
        Set<Integer> bodies = new Kinds(forms).mistakenForPeople(free);
        new BodyJoiner(clusters, bodies).join(free);
        new PersonJoiner(clusters, forms)
                .join(free.stream().filter(node -> !bodies.contains(node.index())).toList());
        List<Corrector.Preferred> preferred = corrector.merge(clusters, apart);
        Map<Integer, PartyUnion> unions = new TreeMap<>();
        nodes.forEach(
                node -> unions.computeIfAbsent(clusters.of(node.index()), unused -> new PartyUnion()).add(node));
        for (Corrector.Preferred name : preferred) {
            PartyUnion union = unions.get(clusters.of(name.node()));
            if (union != null) {
                union.prefer(name.name());
            }
        }
        return write(ordered, List.copyOf(unions.values()), joined(unread, corrector.idle()));
    }

    private static List<Node> nodes(List<Reading> readings) {
        List<Node> nodes = new ArrayList<>();
        for (int index = 0; index < readings.size(); index++) {
            for (Party party : readings.get(index).parties()) {
                nodes.add(new Node(nodes.size(), index, readings.get(index).report(), party));
            }
        }
        return nodes;
    }

    private static List<Unread> joined(List<Unread> unread, List<Unread> more) {
        List<Unread> all = new ArrayList<>(unread);
        all.addAll(more);
        return all;
    }

    private static Case write(List<Reading> readings, List<PartyUnion> unions, List<Unread> unread) {
        record Named(PartyUnion union, String name, int mentions) {}
        List<Named> named = new ArrayList<>();
        unions.forEach(union -> named.add(new Named(union, union.name(), union.mentions())));
        named.sort(Comparator.comparingInt(Named::mentions).reversed().thenComparing(Named::name));
        Identities ids = new Identities(readings.size());
        Set<String> taken = new HashSet<>();
        List<String> given = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        for (Named one : named) {
            String slug = Folding.slug(one.name());
            String id = slug;
            while (!taken.add(id)) {
                id = slug + "-" + (numbers.merge(slug, 1, Integer::sum) + 1);
            }
            String settled = id;
            given.add(settled);
            one.union().nodes().forEach(node -> ids.put(node, settled));
        }
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            parties.add(named.get(i).union().party(given.get(i), ids));
        }
        BodyNames bodies = new BodyNames(parties);
        List<Reading> rewritten = new ArrayList<>();
        for (int index = 0; index < readings.size(); index++) {
            rewritten.add(Rewriter.rewritten(readings.get(index), index, ids, bodies));
        }
        return new Case(rewritten, parties, unread);
    }
}
