package org.rapporteur.casefile.occasion;

import org.rapporteur.model.EventStatus;

/** Says when two tellings cannot be of one happening, whatever else they share. Immutable. */
final class Bars {

    private final Acquaintance acquaintance;

    Bars(Acquaintance acquaintance) {
        this.acquaintance = acquaintance;
    }

    /** Symmetric; never asked of a telling and itself. */
    boolean apart(Happening a, Happening b) {
        return !a.family().family().equals(b.family().family()) || a.window().apart(b.window()) || otherNumber(a, b)
                || otherPlace(a, b) || otherPeople(a, b) || otherTurn(a, b) || otherStatus(a, b) || otherDate(a, b)
                || toldApart(a, b);
    }

    /** "Fifth visit" and "third visit". */
    private static boolean otherNumber(Happening a, Happening b) {
        return a.ordinal() > 0 && b.ordinal() > 0 && a.ordinal() != b.ordinal();
    }

    private static boolean otherPlace(Happening a, Happening b) {
        return a.place() != null && b.place() != null && a.place().apart(b.place());
    }

    /** Berg met Lund, Berg met Holm: each has somebody whom the other lacks. */
    private boolean otherPeople(Happening a, Happening b) {
        if (a.mutual() != b.mutual()) {
            Happening journey = a.mutual() ? b : a;
            Happening meeting = a.mutual() ? a : b;
            People travellers = journey.doers();
            return !travellers.nobody() && !meeting.doers().nobody()
                    && travellers.with(meeting.doers(), acquaintance).shared() == 0;
        }
        if (a.mutual()) {
            if (a.doers().nobody() || b.doers().nobody()) {
                return false;
            }
            People.Match match = a.doers().with(b.doers(), acquaintance);
            return match.shared() == 0 || (match.others() && match.shared() < 2);
        }
        return rivals(a.doers(), b.doers())
                || (a.family().shape() == Families.Shape.DIRECTED && rivals(a.targets(), b.targets()));
    }

    private boolean rivals(People one, People another) {
        People.Match match = one.with(another, acquaintance);
        return match.rivals() && match.shared() == 0;
    }

    /** "The next meeting" is not the one before. */
    private static boolean otherTurn(Happening a, Happening b) {
        return a.turn() != b.turn() && a.turn() != Happening.Turn.NONE && b.turn() != Happening.Turn.NONE;
    }

    /** What was still to come is not what had happened by then; what may come is not what came, unless a day ties them. */
    private static boolean otherStatus(Happening a, Happening b) {
        if (a.ahead() == b.ahead()) {
            return (a.status() == EventStatus.POSSIBLE) != (b.status() == EventStatus.POSSIBLE) && !sameDay(a, b);
        }
        Happening ahead = a.ahead() ? a : b;
        Happening past = a.ahead() ? b : a;
        if (past.status() == EventStatus.DENIED && ahead.status() == EventStatus.PLANNED) {
            return ahead.report() == past.report();
        }
        return !sameDay(a, b) && (ahead.status() == EventStatus.POSSIBLE || later(ahead, past)
                || !ahead.window().isPublished() || !past.window().isPublished());
    }

    /**
     * True when what is ahead was told after what had been, or on that day, where the parties meet again and again: papers of
     * one day may still expect what others report.
     */
    private static boolean later(Happening ahead, Happening past) {
        long days = ahead.window().published() - past.window().published();
        return days > 0 || (days == 0 && ahead.family().shape() != Families.Shape.DIRECTED);
    }

    private static boolean sameDay(Happening a, Happening b) {
        return a.window().dated() && b.window().dated() && a.window().length() <= 3 && b.window().length() <= 3
                && !a.window().apart(b.window());
    }

    /** Threats with other last days. */
    private static boolean otherDate(Happening a, Happening b) {
        return a.until() != null && b.until() != null
                && (a.until().to() < b.until().from() || b.until().to() < a.until().from());
    }

    /** What one report tells as two happenings of one shape is two, unless it gives both the same day. */
    private static boolean toldApart(Happening a, Happening b) {
        return a.report() == b.report() && a.family().shape() == b.family().shape() && !sameDay(a, b);
    }
}
