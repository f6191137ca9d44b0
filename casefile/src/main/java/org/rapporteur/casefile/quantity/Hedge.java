package org.rapporteur.casefile.quantity;

import java.util.Locale;

/** What words beside a number make of it. */
enum Hedge {
    /** The number as it stands: "exactly", "only", "all". */
    EXACT,
    /** "About", "some": a little less or more. */
    ABOUT,
    /** "Nearly", "barely": a little less. */
    NEARLY,
    /** "Up to", "less than": anything less. */
    BELOW,
    /** "Just over": a little more. */
    JUST_OVER,
    /** "More than", "at least": anything more. */
    ABOVE;

    static Hedge labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    double least(double value, double slack, double wide) {
        return switch (this) {
            case EXACT -> value - slack;
            case ABOUT, NEARLY -> value - wide;
            case BELOW -> 0;
            case JUST_OVER, ABOVE -> value;
        };
    }

    double most(double value, double slack, double wide) {
        return switch (this) {
            case EXACT -> value + slack;
            case ABOUT, JUST_OVER -> value + wide;
            case NEARLY, BELOW -> value;
            case ABOVE -> Double.POSITIVE_INFINITY;
        };
    }
}
