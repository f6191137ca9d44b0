package org.rapporteur.measure.loaded;

import java.util.Locale;

/** Right, found and wanted; what is wanted and reached is counted apart when it differs from what is right. */
final class Tally {

    private int right;
    private int found;
    private int gold;
    private int reached = -1;

    void add(boolean isRight, boolean isFound, boolean isGold) {
        right += isRight ? 1 : 0;
        found += isFound ? 1 : 0;
        gold += isGold ? 1 : 0;
    }

    void reached(boolean isReached) {
        reached = Math.max(0, reached) + (isReached ? 1 : 0);
    }

    int gold() {
        return gold;
    }

    @Override
    public String toString() {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = gold == 0 ? 0 : (double) (reached < 0 ? right : reached) / gold;
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "P .%03d R .%03d F .%03d (%d right of %d found, %d wanted)",
                Math.round(1000 * precision), Math.round(1000 * recall), Math.round(1000 * f), right, found, gold);
    }
}
