package org.rapporteur.casefile.occasion;

import java.util.Collections;
import org.rapporteur.model.EventStatus;

/** Says when two tellings cannot be of one happening, whatever else they share. Immutable. */
final class Bars {

    private final Acquaintance acquaintance;

    Bars(Acquaintance acquaintance) {
        this.acquaintance = acquaintance;
    }

    /** Symmetric; false for a telling and itself. */
    boolean apart(Happening a, Happening b) {
        return !a.family().family().equals(b.family().family()) || a.window().apart(b.window()) || otherNumber(a, b)
                || otherPlace(a, b) || otherPeople(a, b) || otherTurn(a, b) || otherStatus(a, b) || otherDate(a, b);
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
        if (a.people().nobody() || b.people().nobody()) {
            return a.people().nobody() && b.people().nobody()
                    && Collections.disjoint(a.people().unnamed(), b.people().unnamed())
                    && !a.people().unnamed().isEmpty() && !b.people().unnamed().isEmpty();
        }
        People.Match match = a.people().with(b.people(), acquaintance);
        int shared = match.same().size() + match.alike();
        return shared == 0 || (match.others() && shared < 2);
    }

    /** "The next meeting" is not the meeting that was; two reports of other days may both say "the next". */
    private static boolean otherTurn(Happening a, Happening b) {
        return a.turn() != b.turn() && a.turn() != Happening.Turn.NONE && b.turn() != Happening.Turn.NONE;
    }

    /** What was still to come is not what had happened by then; what may come is not what came, unless a day ties them. */
    private static boolean otherStatus(Happening a, Happening b) {
        if (a.ahead() == b.ahead()) {
            return (a.status() == EventStatus.POSSIBLE) != (b.status() == EventStatus.POSSIBLE) && !sameDays(a, b);
        }
        Happening ahead = a.ahead() ? a : b;
        Happening past = a.ahead() ? b : a;
        if (past.status() == EventStatus.DENIED && ahead.status() == EventStatus.PLANNED) {
            return ahead.report() == past.report();
        }
        return !sameDays(a, b) && (ahead.status() == EventStatus.POSSIBLE || ahead.report() >= past.report()
                || !ahead.window().isPublished() || !past.window().isPublished());
    }

    private static boolean sameDays(Happening a, Happening b) {
        return a.window().dated() && b.window().dated() && a.window().days() <= 3 && b.window().days() <= 3
                && !a.window().apart(b.window());
    }

    /** Threats with other last days. */
    private static boolean otherDate(Happening a, Happening b) {
        return a.until() != null && b.until() != null
                && (a.until().to() < b.until().from() || b.until().to() < a.until().from());
    }
}
