package org.rapporteur.measure.words;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Makes vectors of words from those with which the sentence model begins, so that sentences can be held against each other by sums
 * of them: fewer directions, the strongest of them shortened, and common words made short.
 */
final class MeaningTraining {

    private static final int DIRECTIONS = 128;
    /** A word this likely weighs half: the smoothing that is common for sums of word vectors. */
    private static final double HALF = 1e-4;
    /** By Zipf's law the word of rank r is one in 10 r. */
    private static final double COMMONEST = 0.1;
    private static final int MOST = 127;

    /** The file that the language layer reads, of the vectors of words, the commonest first. */
    byte[] file(float[][] vectors) {
        try {
            return bytes(vectors);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    private static byte[] bytes(float[][] vectors) throws IOException {
        PrincipalComponents directions = new PrincipalComponents(vectors);
        float[][] turned = new float[vectors.length][];
        double[] squares = new double[DIRECTIONS];
        for (int word = 0; word < turned.length; word++) {
            turned[word] = directions.along(vectors[word], DIRECTIONS);
            for (int i = 0; i < DIRECTIONS; i++) {
                squares[i] += (double) turned[word][i] * turned[word][i];
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(turned.length);
        out.writeInt(DIRECTIONS);
        for (int word = 0; word < turned.length; word++) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double spread = Math.sqrt(squares[i] / turned.length);
                turned[word][i] /= (float) Math.sqrt(spread);
            }
            write(turned[word], HALF / (HALF + COMMONEST / (word + 1)), out);
        }
        return bytes.toByteArray();
    }

    private static void write(float[] vector, double weight, DataOutputStream out) throws IOException {
        float largest = Float.MIN_NORMAL;
        for (float one : vector) {
            largest = Math.max(largest, Math.abs(one));
        }
        out.writeFloat((float) (largest / MOST * weight));
        for (float one : vector) {
            out.writeByte(Math.round(one / largest * MOST));
        }
    }
}
