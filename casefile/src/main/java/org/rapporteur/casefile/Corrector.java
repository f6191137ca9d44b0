package org.rapporteur.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.casefile.grouping.DisjointSets;
import org.rapporteur.model.Report;
import org.rapporteur.model.Unread;
import org.rapporteur.reading.party.Folding;

/** Does what the reader's corrections say, and tells which of them found nothing to correct. */
final class Corrector {

    private final Corrections corrections;
    private final List<Node> nodes;
    private final List<Unread> idle = new ArrayList<>();

    Corrector(Corrections corrections, List<Node> nodes) {
        this.corrections = corrections;
        this.nodes = nodes;
    }

    /** The nodes that are to stay by themselves, by index. */
    Set<Integer> apart() {
        Set<Integer> apart = new HashSet<>();
        for (Corrections.Split split : corrections.splits()) {
            boolean found = false;
            for (Node node : nodes) {
                if (isReport(node.report(), split.report()) && isCalled(node, split.name())) {
                    apart.add(node.index());
                    found = true;
                }
            }
            if (!found) {
                idle(split.line(), "No report \"" + split.report() + "\" speaks of a party called \"" + split.name()
                        + "\"; mend the name or take the line out.");
            }
        }
        return apart;
    }

    /** Joins what is to be one; returns the names that readers prefer, with a node each. */
    List<Preferred> merge(DisjointSets clusters, Set<Integer> apart) {
        List<Preferred> preferred = new ArrayList<>();
        for (Corrections.Merge merge : corrections.merges()) {
            List<Node> from = called(merge.name(), apart);
            List<Node> into = called(merge.into(), apart);
            if (from.isEmpty() || into.isEmpty()) {
                idle(merge.line(), "No report speaks of a party called \""
                        + (from.isEmpty() ? merge.name() : merge.into()) + "\"; mend the name or take the line out.");
                continue;
            }
            from.forEach(node -> clusters.join(node.index(), into.getFirst().index()));
            into.forEach(node -> clusters.join(node.index(), into.getFirst().index()));
            preferred.add(new Preferred(into.getFirst().index(), merge.into()));
        }
        return preferred;
    }

    /** A name that the party of a node is to be shown by. */
    record Preferred(int node, String name) {}

    List<Unread> idle() {
        return idle;
    }

    private void idle(int line, String reason) {
        idle.add(new Unread(corrections.file() + ", line " + line, reason));
    }

    private List<Node> called(String name, Set<Integer> apart) {
        return nodes.stream().filter(node -> !apart.contains(node.index()) && isCalled(node, name)).toList();
    }

    private static boolean isCalled(Node node, String name) {
        String folded = Folding.fold(name);
        return node.party().id().equals(name)
                || node.party().names().stream().anyMatch(other -> Folding.fold(other).equals(folded));
    }

    private static boolean isReport(Report report, String named) {
        return report.id().equals(named) || named.equals(report.title()) || report.source().equals(named)
                || report.source().endsWith("/" + named);
    }
}
