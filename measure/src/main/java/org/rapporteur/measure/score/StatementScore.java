package org.rapporteur.measure.score;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Adds up, article by article, how well found statements meet the marked ones. */
final class StatementScore {

    private int gold;
    private int found;
    private double coveredGold;
    private double coveredFound;
    private int whole;
    private int exact;

    void add(String text, List<Attribution> marked, List<Attribution> made) {
        Words words = new Words(text);
        List<BitSet> goldContents = marked.stream().map(one -> words.in(one.content())).toList();
        List<BitSet> goldSources = marked.stream().map(one -> words.in(one.source())).toList();
        List<BitSet> foundContents = made.stream().map(one -> words.in(one.content())).toList();
        List<BitSet> foundSources = made.stream().map(one -> words.in(one.source())).toList();
        int[] partner = Pairing.pair(goldContents, goldSources, foundContents, foundSources);
        gold += marked.size();
        found += made.size();
        for (int one = 0; one < partner.length; one++) {
            if (partner[one] >= 0) {
                addPair(goldContents.get(one), goldSources.get(one), foundContents.get(partner[one]),
                        foundSources.get(partner[one]));
            }
        }
    }

    private void addPair(BitSet goldContent, BitSet goldSource, BitSet foundContent, BitSet foundSource) {
        int shared = Words.shared(goldContent, foundContent);
        coveredGold += (double) shared / goldContent.cardinality();
        coveredFound += (double) shared / foundContent.cardinality();
        if (Words.likeness(goldContent, foundContent) >= 0.5 && Words.likeness(goldSource, foundSource) >= 0.5) {
            whole++;
        }
        if (goldContent.equals(foundContent) && goldSource.equals(foundSource)) {
            exact++;
        }
    }

    /** The figures as a small table. */
    String table() {
        return String.format(Locale.ROOT, "%d marked, %d found%n%-8s %9s %9s %9s%n", gold, found, "", "precision",
                "recall", "F")
                + row("content", coveredFound, coveredGold) + row("whole", whole, whole) + row("exact", exact, exact);
    }

    private String row(String name, double rightOfFound, double rightOfGold) {
        double precision = found == 0 ? 0 : rightOfFound / found;
        double recall = gold == 0 ? 0 : rightOfGold / gold;
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "%-8s %9.3f %9.3f %9.3f%n", name, precision, recall, f);
    }
}
