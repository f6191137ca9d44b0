package org.rapporteur.measure.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The directions along which vectors differ most, found by Jacobi's rotations: plain sums in a fixed order, so that every machine
 * gets the same numbers.
 */
final class PrincipalComponents {

    private static final int SWEEPS = 12;

    private final double[] mean;
    private final double[][] directions;

    PrincipalComponents(float[][] vectors) {
        int size = vectors[0].length;
        mean = new double[size];
        for (float[] vector : vectors) {
            for (int i = 0; i < size; i++) {
                mean[i] += vector[i];
            }
        }
        for (int i = 0; i < size; i++) {
            mean[i] /= vectors.length;
        }
        double[][] spread = new double[size][size];
        double[] off = new double[size];
        for (float[] vector : vectors) {
            for (int i = 0; i < size; i++) {
                off[i] = vector[i] - mean[i];
            }
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    spread[i][j] += off[i] * off[j];
                }
            }
        }
        double[][] turned = new double[size][size];
        for (int i = 0; i < size; i++) {
            turned[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(spread, turned);
        }
        Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -spread[i][i]));
        directions = Arrays.stream(order).map(i -> turned[i]).toArray(double[][]::new);
    }

    /** Turns every pair of axes so that the two no longer vary together; {@code turned} holds the axes, one a row. */
    private static void sweep(double[][] spread, double[][] turned) {
        int size = spread.length;
        for (int p = 0; p < size; p++) {
            for (int q = p + 1; q < size; q++) {
                if (spread[p][q] == 0) {
                    continue;
                }
                double theta = (spread[q][q] - spread[p][p]) / (2 * spread[p][q]);
                double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
                double cosine = 1 / Math.sqrt(tangent * tangent + 1);
                double sine = tangent * cosine;
                for (int k = 0; k < size; k++) {
                    double left = spread[k][p];
                    double right = spread[k][q];
                    spread[k][p] = cosine * left - sine * right;
                    spread[k][q] = sine * left + cosine * right;
                }
                rotate(spread[p], spread[q], cosine, sine);
                rotate(turned[p], turned[q], cosine, sine);
            }
        }
    }

    private static void rotate(double[] first, double[] second, double cosine, double sine) {
        for (int k = 0; k < first.length; k++) {
            double left = first[k];
            double right = second[k];
            first[k] = cosine * left - sine * right;
            second[k] = sine * left + cosine * right;
        }
    }

    /** The vector along the first directions. */
    float[] along(float[] vector, int count) {
        float[] along = new float[count];
        for (int direction = 0; direction < count; direction++) {
            double sum = 0;
            for (int i = 0; i < vector.length; i++) {
                sum += (vector[i] - mean[i]) * directions[direction][i];
            }
            along[direction] = (float) sum;
        }
        return along;
    }

    /** Vectors along the first directions, stretched so that they differ as much along each of them. */
    float[][] evenly(float[][] vectors, int count) {
        float[][] even = new float[vectors.length][];
        double[] squares = new double[count];
        for (int vector = 0; vector < even.length; vector++) {
            even[vector] = along(vectors[vector], count);
            for (int i = 0; i < count; i++) {
                squares[i] += (double) even[vector][i] * even[vector][i];
            }
        }
        for (float[] vector : even) {
            for (int i = 0; i < count; i++) {
                vector[i] = (float) (vector[i] / Math.sqrt(squares[i] / even.length));
            }
        }
        return even;
    }
}
