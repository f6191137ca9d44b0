package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** A side with the range that all its numbers share: a number fits all of them exactly when it touches that. */
    private static final class Side {

        private final List<Integer> places = new ArrayList<>();
        private double least = Double.NEGATIVE_INFINITY;
        private double most = Double.POSITIVE_INFINITY;

        private boolean takes(Quantity quantity) {
            return quantity.least() <= most && least <= quantity.most();
        }

        private void add(int place, Quantity quantity) {
            places.add(place);
            least = Math.max(least, quantity.least());
            most = Math.min(most, quantity.most());
        }
    }

    private final List<List<Given>> sides = new ArrayList<>();

    /** Puts each number with the first side whose every number it fits, exact ones before open ones. */
    static Grouping of(List<Given> given) {
        List<Side> sides = new ArrayList<>();
        for (boolean open : new boolean[]{false, true}) {
            for (int place = 0; place < given.size(); place++) {
                Quantity quantity = given.get(place).quantity;
                if (Double.isInfinite(quantity.most()) == open) {
                    side(sides, quantity).add(place, quantity);
                }
            }
        }
        sides.forEach(side -> side.places.sort(Comparator.naturalOrder()));
        sides.sort(Comparator.comparing(side -> side.places.getFirst()));
        Grouping grouping = new Grouping();
        sides.forEach(side -> grouping.sides.add(side.places.stream().map(given::get).toList()));
        return grouping;
    }

    private static Side side(List<Side> sides, Quantity quantity) {
        for (Side side : sides) {
            if (side.takes(quantity)) {
                return side;
            }
        }
        Side side = new Side();
        sides.add(side);
        return side;
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
