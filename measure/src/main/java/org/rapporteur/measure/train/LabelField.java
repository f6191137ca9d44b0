package org.rapporteur.measure.train;

import org.rapporteur.language.name.NameLabels;
import org.rapporteur.language.name.NameModel;

/**
 * A conditional random field over the labels of a stretch of tokens, learnt by AdaGrad: every weight takes the smaller steps the
 * more it has been moved. Exponentials are those of {@link StrictMath}, so that all machines learn the same.
 */
final class LabelField {

    private static final int LABELS = NameLabels.COUNT;
    private static final double RATE = 0.1;
    private static final double FIRST_SQUARE = 1;

    private final float[] weights = new float[NameModel.CELLS * LABELS];
    private final float[] squares = new float[weights.length];
    private final float[] steps = new float[LABELS * LABELS];
    private final float[] stepSquares = new float[steps.length];
    private final double[] odds = new double[steps.length];

    /**
     * Moves the weights towards the gold labels of a stretch.
     *
     * @param cells of each token, as features give them
     * @param gold labels that can follow each other, the first and last beside {@link NameLabels#OUTSIDE}
     */
    void learn(int[][] cells, int[] gold) {
        int length = gold.length;
        for (int step = 0; step < odds.length; step++) {
            odds[step] = NameLabels.follows(step / LABELS, step % LABELS) ? StrictMath.exp(steps[step]) : 0;
        }
        double[][] own = new double[length][];
        for (int token = 0; token < length; token++) {
            own[token] = own(cells[token]);
        }
        double[][] forward = forward(own);
        double[][] backward = backward(own);
        double[] moves = new double[LABELS * LABELS];
        for (int token = 0; token <= length; token++) {
            expect(token, own, forward, backward, moves);
            int before = token == 0 ? NameLabels.OUTSIDE : gold[token - 1];
            moves[before * LABELS + (token == length ? NameLabels.OUTSIDE : gold[token])] -= 1;
        }
        for (int token = 0; token < length; token++) {
            double[] slope = likely(forward[token], backward[token]);
            slope[gold[token]] -= 1;
            move(cells[token], slope);
        }
        for (int step = 0; step < moves.length; step++) {
            if (moves[step] != 0) {
                stepSquares[step] += (float) (moves[step] * moves[step]);
                steps[step] -= (float) (RATE * moves[step] / Math.sqrt(FIRST_SQUARE + stepSquares[step]));
            }
        }
    }

    /** How much a token by itself speaks for each label; the largest is 1. */
    private double[] own(int[] cells) {
        float[] sums = new float[LABELS];
        for (int cell : cells) {
            int row = cell * LABELS;
            for (int label = 0; label < LABELS; label++) {
                sums[label] += weights[row + label];
            }
        }
        float most = sums[0];
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        double[] own = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            own[label] = StrictMath.exp(sums[label] - most);
        }
        return own;
    }

    private double[][] forward(double[][] own) {
        double[][] forward = new double[own.length][LABELS];
        double[] before = new double[LABELS];
        before[NameLabels.OUTSIDE] = 1;
        for (int token = 0; token < own.length; token++) {
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                for (int earlier = 0; earlier < LABELS; earlier++) {
                    sum += before[earlier] * odds[earlier * LABELS + label];
                }
                forward[token][label] = sum * own[token][label];
            }
            normalise(forward[token]);
            before = forward[token];
        }
        return forward;
    }

    private double[][] backward(double[][] own) {
        double[][] backward = new double[own.length][LABELS];
        int last = own.length - 1;
        for (int label = 0; label < LABELS; label++) {
            backward[last][label] = odds[label * LABELS + NameLabels.OUTSIDE];
        }
        for (int token = last - 1; token >= 0; token--) {
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                for (int later = 0; later < LABELS; later++) {
                    sum += odds[label * LABELS + later] * own[token + 1][later] * backward[token + 1][later];
                }
                backward[token][label] = sum;
            }
            normalise(backward[token]);
        }
        return backward;
    }

    /** Adds how likely each step is from the token before to the token; at both ends stands {@link NameLabels#OUTSIDE}. */
    private void expect(int token, double[][] own, double[][] forward, double[][] backward, double[] moves) {
        double[] pairs = new double[LABELS * LABELS];
        for (int before = 0; before < LABELS; before++) {
            double left = token == 0 ? before == NameLabels.OUTSIDE ? 1 : 0 : forward[token - 1][before];
            for (int label = 0; label < LABELS && left > 0; label++) {
                double right = token == own.length
                        ? label == NameLabels.OUTSIDE ? 1 : 0
                        : own[token][label] * backward[token][label];
                pairs[before * LABELS + label] = left * odds[before * LABELS + label] * right;
            }
        }
        normalise(pairs);
        for (int step = 0; step < pairs.length; step++) {
            moves[step] += pairs[step];
        }
    }

    private static double[] likely(double[] forward, double[] backward) {
        double[] likely = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            likely[label] = forward[label] * backward[label];
        }
        normalise(likely);
        return likely;
    }

    private static void normalise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }

    private void move(int[] cells, double[] slope) {
        for (int label = 0; label < LABELS; label++) {
            float by = (float) slope[label];
            if (Math.abs(by) < 0.001f) {
                continue;
            }
            float square = by * by;
            for (int cell : cells) {
                int at = cell * LABELS + label;
                squares[at] += square;
                weights[at] -= (float) (RATE * by / Math.sqrt(FIRST_SQUARE + squares[at]));
            }
        }
    }

    /** Adds the present weights to sums. */
    void addTo(float[] sumWeights, double[] sumSteps) {
        for (int i = 0; i < weights.length; i++) {
            sumWeights[i] += weights[i];
        }
        for (int i = 0; i < steps.length; i++) {
            sumSteps[i] += steps[i];
        }
    }
}
