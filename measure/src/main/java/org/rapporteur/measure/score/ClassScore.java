package org.rapporteur.measure.score;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Accuracy and macro-F1 over classes; a thing left without a class counts as wrong. */
final class ClassScore {

    private final Map<String, Counts> classes = new TreeMap<>();
    private int right;
    private int all;

    /** @param found empty when none was found */
    void add(String gold, String found) {
        boolean agrees = gold.equals(found);
        all++;
        right += agrees ? 1 : 0;
        classes.computeIfAbsent(gold, unused -> new Counts()).add(agrees ? 1 : 0, 0, 1);
        if (!found.isEmpty()) {
            classes.computeIfAbsent(found, unused -> new Counts()).add(0, 1, 0);
        }
    }

    int all() {
        return all;
    }

    double accuracy() {
        return all == 0 ? 0 : (double) right / all;
    }

    /** The mean of the F1 of every class that occurs or was found. */
    double macroF() {
        return classes.values().stream().mapToDouble(Counts::f).average().orElse(0) / 100;
    }

    Map<String, Counts> classes() {
        return classes;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "accuracy %.3f  macro-F1 %.3f", accuracy(), macroF());
    }
}
