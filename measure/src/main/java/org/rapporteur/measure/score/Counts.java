package org.rapporteur.measure.score;

import java.util.Locale;

/** Right, found and wanted: precision, recall and F in per cent. */
final class Counts {

    private long right;
    private long found;
    private long gold;

    void add(long rightMore, long foundMore, long goldMore) {
        right += rightMore;
        found += foundMore;
        gold += goldMore;
    }

    void add(Counts other) {
        add(other.right, other.found, other.gold);
    }

    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    double f() {
        return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %6.2f  R %6.2f  F %6.2f  (%d right of %d found, %d wanted)", precision(),
                recall(), f(), right, found, gold);
    }
}
