package org.rapporteur.casefile.disagreement;

import java.util.List;
import java.util.Set;
import org.rapporteur.casefile.quantity.Quantity;

/** Whether two reports give a number of the same thing, and not both can be right. */
final class FigureLikeness {

    /** Later than so many days the number may have changed. */
    private static final long SAME_TIME = 2;
    /** Numbers farther apart are of different things. */
    private static final double MOST_TIMES = 4;
    /** What the words around both must share, in nats and as part of the fuller: two rare words, a fifth of all. */
    private static final double LEAST_SHARED = 9;
    private static final double LEAST_OVERLAP = 0.2;
    /** A report tells many amounts, so those must share more. */
    private static final double LEAST_SHARED_OF_MEASURES = 14;
    private static final double LEAST_OVERLAP_OF_MEASURES = 0.4;

    private FigureLikeness() {}

    /**
     * Whether the two cannot both be so.
     *
     * @param besideOne all figures of the same head in the report of the one, the one among them
     * @param besideOther likewise
     */
    static boolean rivals(Figure one, List<Figure> besideOne, Figure other, List<Figure> besideOther) {
        return !one.partial() && !other.partial() && !one.report().equals(other.report())
                && !one.quantity().fits(other.quantity())
                && near(one.quantity(), other.quantity()) && sameThing(one, other)
                && !told(one, besideOne, other.quantity()) && !told(other, besideOther, one.quantity());
    }

    private static boolean sameThing(Figure one, Figure other) {
        return sameTime(one, other) && !differ(one.narrowing(), other.narrowing())
                && !differ(one.times(), other.times()) && !differ(one.names(), other.names()) && alike(one, other);
    }

    private static boolean sameTime(Figure one, Figure other) {
        return one.day() == null || other.day() == null || Math.abs(one.day() - other.day()) <= SAME_TIME;
    }

    private static boolean near(Quantity one, Quantity other) {
        return Math.max(one.said(), other.said()) <= MOST_TIMES * Math.min(one.said(), other.said());
    }

    private static boolean alike(Figure one, Figure other) {
        boolean count = one.quantity().dimension().equals("count");
        double shared = one.shared(other);
        long plain = one.around().keySet().stream()
                .filter(word -> other.around().containsKey(word) && !one.names().contains(word)).count();
        double least = count && !one.quantity().thing().isEmpty() ? LEAST_SHARED : LEAST_SHARED_OF_MEASURES;
        double overlap = count ? LEAST_OVERLAP : LEAST_OVERLAP_OF_MEASURES;
        return plain >= 2 && shared >= least && shared >= overlap * Math.max(one.weight(), other.weight());
    }

    /** True when a report also tells the number of the other, alone or as a sum: then it speaks of two things. */
    private static boolean told(Figure one, List<Figure> beside, Quantity other) {
        double sum = one.quantity().said();
        for (Quantity number : one.besides()) {
            boolean same = number.dimension().equals(other.dimension());
            if (same && (number.fits(other) || fits(one.quantity().said() + number.said(), other)
                    || fits(Math.abs(one.quantity().said() - number.said()), other))) {
                return true;
            }
            sum += same ? number.said() : 0;
        }
        return fits(sum, other) || beside.stream().anyMatch(figure -> figure.quantity().fits(other));
    }

    private static boolean fits(double number, Quantity quantity) {
        return number >= quantity.least() && number <= quantity.most();
    }

    /** True when each has something that the other lacks. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }
}
