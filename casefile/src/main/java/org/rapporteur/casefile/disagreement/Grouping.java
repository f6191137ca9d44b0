package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.quantity.Quantity;
import org.rapporteur.model.comparison.Evidence;

/** Puts numbers that can all be so on one side. */
final class Grouping {

    /** A number where a report gives it. */
    record Given(Quantity quantity, String words, Evidence evidence) {}

    /** Two numbers that cannot both be so. */
    record Apart(Given less, Given more) {

        private double ratio() {
            return more.quantity.said() / Math.max(less.quantity.said(), 1e-9);
        }
    }

    private final List<List<Given>> sides = new ArrayList<>();

    /** Puts each number with the first side whose every number it fits, exact ones before open ones. */
    static Grouping of(List<Given> given) {
        Grouping grouping = new Grouping();
        given.stream().filter(one -> !Double.isInfinite(one.quantity.most())).forEach(grouping::put);
        given.stream().filter(one -> Double.isInfinite(one.quantity.most())).forEach(grouping::put);
        grouping.sides.forEach(side -> side.sort((a, b) -> Integer.compare(given.indexOf(a), given.indexOf(b))));
        grouping.sides.sort((a, b) -> Integer.compare(given.indexOf(a.getFirst()), given.indexOf(b.getFirst())));
        return grouping;
    }

    private void put(Given given) {
        for (List<Given> side : sides) {
            if (side.stream().allMatch(other -> other.quantity.fits(given.quantity))) {
                side.add(given);
                return;
            }
        }
        sides.add(new ArrayList<>(List.of(given)));
    }

    List<List<Given>> sides() {
        return sides;
    }

    /** As values to be shown, each in the words of its first telling. */
    List<Draft.Value> values() {
        return sides.stream().map(side -> new Draft.Value(side.getFirst().words,
                side.stream().map(Given::evidence).toList())).toList();
    }

    /** Two numbers of different sides that are farthest apart; null when all can hold together. */
    @Nullable
    Apart apart() {
        Apart farthest = null;
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                Given a = sides.get(one).getFirst();
                Given b = sides.get(other).getFirst();
                Apart two = a.quantity.said() <= b.quantity.said() ? new Apart(a, b) : new Apart(b, a);
                if (!a.quantity.fits(b.quantity) && (farthest == null || two.ratio() > farthest.ratio())) {
                    farthest = two;
                }
            }
        }
        return farthest;
    }
}
