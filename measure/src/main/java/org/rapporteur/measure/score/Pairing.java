package org.rapporteur.measure.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs marked and found statements one to one: the two whose contents share most words first, then the next of those
 * that are left. Of equal pairs the one whose contents, then whose sources are more alike goes first.
 */
final class Pairing {

    private record Candidate(int gold, int found, int shared, double content, double source) {}

    private Pairing() {}

    /**
     * For every gold statement the index of the found one it is paired with, or -1.
     *
     * @param goldContents words of the contents, and so on; lists of sources run beside those of contents
     */
    static int[] pair(List<BitSet> goldContents, List<BitSet> goldSources, List<BitSet> foundContents,
            List<BitSet> foundSources) {
        List<Candidate> candidates = new ArrayList<>();
        for (int gold = 0; gold < goldContents.size(); gold++) {
            for (int found = 0; found < foundContents.size(); found++) {
                if (goldContents.get(gold).intersects(foundContents.get(found))) {
                    candidates.add(
                            new Candidate(gold, found, Words.shared(goldContents.get(gold), foundContents.get(found)),
                                    Words.likeness(goldContents.get(gold), foundContents.get(found)),
                                    Words.likeness(goldSources.get(gold), foundSources.get(found))));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::shared).thenComparingDouble(Candidate::content)
                .thenComparingDouble(Candidate::source).reversed().thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found));
        int[] partner = new int[goldContents.size()];
        Arrays.fill(partner, -1);
        BitSet taken = new BitSet();
        for (Candidate candidate : candidates) {
            if (partner[candidate.gold] < 0 && !taken.get(candidate.found)) {
                partner[candidate.gold] = candidate.found;
                taken.set(candidate.found);
            }
        }
        return partner;
    }
}
