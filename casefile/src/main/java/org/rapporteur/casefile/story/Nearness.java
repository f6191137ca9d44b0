package org.rapporteur.casefile.story;

/**
 * How near reports are in time. What counts is the gap between two groups of reports, not how long either lasts: an affair goes on
 * for weeks as long as it is reported on, while another matter between the same people begins after a silence.
 */
final class Nearness {

    /** After so many days of silence about a third is left. */
    private static final double DAYS = 14;
    /** Without a date nothing speaks for the same days and nothing against them. */
    private static final double UNDATED = 0.85;

    private Nearness() {}

    /** 1 for the same days or the next, towards 0 for days far apart. */
    static double of(Profile one, Profile other) {
        return one.days() == null || other.days() == null
                ? UNDATED
                : StrictMath.exp(-one.days().gap(other.days()) / DAYS);
    }
}
