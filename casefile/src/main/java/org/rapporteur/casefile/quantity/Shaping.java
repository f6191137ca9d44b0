package org.rapporteur.casefile.quantity;

import org.rapporteur.casefile.quantity.Lexicon.Unit;
import org.rapporteur.model.Span;

/** Makes the range that a number can mean of the number, its roundness and its hedge. */
record Shaping(Hedge hedge, Numeral first, Numeral last) {

    /** How far "about" reaches. */
    private static final double WIDE = 0.1;

    Quantity counted(String thing, String words, Span span) {
        return shape(1, 0, 0, "count", thing, words, span);
    }

    Quantity measured(Unit unit, Span span) {
        return shape(unit.size(), 0, 0, unit.dimension(), "", "", span);
    }

    /** With a smaller part besides, told to the given step. */
    Quantity measured(Unit unit, double more, double step, Span span) {
        return shape(unit.size(), more, step, unit.dimension(), "", "", span);
    }

    private Quantity shape(double size, double more, double step, String dimension, String thing, String words,
            Span span) {
        double least = first.value() * size + more;
        double most = last.value() * size + more;
        double low = slack(first, size, step, dimension);
        double high = slack(last, size, step, dimension);
        return new Quantity(hedge.least(least, low, Math.max(low, least * WIDE)),
                hedge.most(most, high, Math.max(high, most * WIDE)), most, dimension, thing, words, span);
    }

    /** How much a number without a hedge may be rounded by. */
    private static double slack(Numeral number, double size, double step, String dimension) {
        if (step > 0) {
            return step;
        }
        if (number.scaled() || number.unit() < 1) {
            return number.unit() * size / 2;
        }
        double round = Math.min(number.unit() / 2, number.value() * WIDE) * size;
        return switch (dimension) {
            case "percent" -> size / 2;
            case "count" -> number.unit() >= 10 ? round : 0;
            case "time" -> Math.max(size / 2, number.unit() >= 10 ? round : 0);
            default -> number.unit() >= 10 ? round : size / 2;
        };
    }
}
