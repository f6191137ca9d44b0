package org.rapporteur.measure.words;

/**
 * How likely a word belongs to a list, judged by the vectors of the words that do and of those that do not: a logistic regression,
 * learnt on some words to judge the others, so that the words of the list are judged as strangely as all others.
 */
final class Likeness {

    private static final int PARTS = 5;
    private static final int ROUNDS = 40;
    private static final double RATE = 0.5;
    private static final double SHRINK = 1e-5;
    /** A word of the list weighs as much as so many others: the list holds but a part of the words that could be in it. */
    private static final double WEIGHT = 4;

    private final float[][] vectors;

    /** @param vectors of the words, each direction of a like spread */
    Likeness(float[][] vectors) {
        this.vectors = vectors;
    }

    /** The odds for each word, as a logarithm. */
    double[] odds(boolean[] listed) {
        double[] odds = new double[listed.length];
        for (int part = 0; part < PARTS; part++) {
            double[] weights = learn(listed, part);
            for (int word = part; word < odds.length; word += PARTS) {
                odds[word] = sum(weights, vectors[word]);
            }
        }
        return odds;
    }

    private double[] learn(boolean[] listed, int without) {
        int size = vectors[0].length;
        double[] weights = new double[size + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double rate = RATE / (1 + round);
            for (int word = 0; word < listed.length; word++) {
                if (word % PARTS != without) {
                    double chance = 1 / (1 + StrictMath.exp(-sum(weights, vectors[word])));
                    double step = rate * (listed[word] ? WEIGHT * (1 - chance) : -chance) / size;
                    for (int i = 0; i < size; i++) {
                        weights[i] += step * vectors[word][i] - rate * SHRINK * weights[i];
                    }
                    weights[size] += step;
                }
            }
        }
        return weights;
    }

    private static double sum(double[] weights, float[] vector) {
        double sum = weights[vector.length];
        for (int i = 0; i < vector.length; i++) {
            sum += weights[i] * vector[i];
        }
        return sum;
    }
}
