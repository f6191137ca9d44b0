package org.rapporteur.measure.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Vectors that lie together, by Lloyd's algorithm; sums run in a fixed order, so that the same vectors give the same clusters. */
final class Clusters {

    private static final int ROUNDS = 25;
    private static final long SEED = 1;

    private final int size;
    /** Centres, one a column, so that a vector is held against all of them at once. */
    private final float[][] centres;
    private final float[] halfSquares;

    private Clusters(float[][] beginnings) {
        size = beginnings.length;
        centres = new float[beginnings[0].length][size];
        halfSquares = new float[size];
        for (int cluster = 0; cluster < size; cluster++) {
            put(cluster, beginnings[cluster]);
        }
    }

    /** @param count how many clusters; fewer than vectors */
    static Clusters of(float[][] vectors, int count) {
        List<float[]> order = new ArrayList<>(Arrays.asList(vectors));
        Collections.shuffle(order, new Random(SEED));
        Clusters clusters = new Clusters(order.subList(0, count).toArray(float[][]::new));
        for (int round = 0; round < ROUNDS; round++) {
            clusters.move(vectors);
        }
        return clusters;
    }

    private void put(int cluster, float[] centre) {
        float square = 0;
        for (int i = 0; i < centre.length; i++) {
            centres[i][cluster] = centre[i];
            square += centre[i] * centre[i];
        }
        halfSquares[cluster] = square / 2;
    }

    private void move(float[][] vectors) {
        float[][] sums = new float[size][centres.length];
        int[] members = new int[size];
        for (float[] vector : vectors) {
            int cluster = nearest(vector);
            members[cluster]++;
            for (int i = 0; i < vector.length; i++) {
                sums[cluster][i] += vector[i];
            }
        }
        for (int cluster = 0; cluster < size; cluster++) {
            if (members[cluster] > 0) {
                for (int i = 0; i < sums[cluster].length; i++) {
                    sums[cluster][i] /= members[cluster];
                }
                put(cluster, sums[cluster]);
            }
        }
    }

    /** The cluster whose centre is nearest to the vector; of equally near ones the first. */
    int nearest(float[] vector) {
        float[] likeness = new float[size];
        for (int i = 0; i < vector.length; i++) {
            float one = vector[i];
            float[] row = centres[i];
            for (int cluster = 0; cluster < size; cluster++) {
                likeness[cluster] += one * row[cluster];
            }
        }
        int best = 0;
        for (int cluster = 1; cluster < size; cluster++) {
            best = likeness[cluster] - halfSquares[cluster] > likeness[best] - halfSquares[best] ? cluster : best;
        }
        return best;
    }

    /** The centre of a cluster. */
    float[] centre(int cluster) {
        float[] centre = new float[centres.length];
        for (int i = 0; i < centre.length; i++) {
            centre[i] = centres[i][cluster];
        }
        return centre;
    }
}
