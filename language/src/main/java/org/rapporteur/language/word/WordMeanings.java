package org.rapporteur.language.word;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * How near words and sentences are in meaning, by vectors of words. Read from {@code meanings.bin}; the words are those of
 * {@link WordRanks}. Immutable and safe to share.
 *
 * <p>It knows no word order and no negation: "he did" and "he did not" are all but one to it. It can help to find what may say the
 * same, and never shows that it does.
 */
public final class WordMeanings {

    private final WordRanks ranks;
    private final int dimensions;
    private final float[] scales;
    private final byte[] cells;

    private WordMeanings(WordRanks ranks, int dimensions, float[] scales, byte[] cells) {
        this.ranks = ranks;
        this.dimensions = dimensions;
        this.scales = scales;
        this.cells = cells;
    }

    /**
     * Reads the vectors that come with the program.
     *
     * @throws IllegalStateException when the file is missing or does not fit the words
     */
    public static WordMeanings load() {
        WordRanks ranks = WordRanks.load();
        try (InputStream in = WordMeanings.class.getResourceAsStream("meanings.bin")) {
            if (in == null) {
                throw new IllegalStateException("meanings.bin is missing; build the language module again");
            }
            return read(ranks, new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("meanings.bin could not be read; build the language module again", e);
        }
    }

    /** A word after another: its scale as a float, then its vector in signed bytes. Before all, how many words and dimensions. */
    private static WordMeanings read(WordRanks ranks, DataInputStream in) throws IOException {
        int words = in.readInt();
        int dimensions = in.readInt();
        if (words != ranks.words().size() || dimensions <= 0 || dimensions > 1024) {
            throw new IllegalStateException("meanings.bin does not fit ranks.tsv; run: rapporteur train words");
        }
        float[] scales = new float[words];
        byte[] cells = new byte[words * dimensions];
        for (int word = 0; word < words; word++) {
            scales[word] = in.readFloat();
            in.readFully(cells, word * dimensions, dimensions);
        }
        return new WordMeanings(ranks, dimensions, scales, cells);
    }

    /**
     * The meaning of words together, rare ones weighing more; of length 1, or 0 when none of them is known.
     *
     * @param words in any case and order
     */
    public float[] of(List<String> words) {
        float[] sum = new float[dimensions];
        for (String word : words) {
            int rank = ranks.of(word.toLowerCase(Locale.ROOT));
            if (rank > 0) {
                float scale = scales[rank - 1];
                int from = (rank - 1) * dimensions;
                for (int i = 0; i < dimensions; i++) {
                    sum[i] += scale * cells[from + i];
                }
            }
        }
        double length = Math.sqrt(likeness(sum, sum));
        for (int i = 0; i < dimensions && length > 0; i++) {
            sum[i] = (float) (sum[i] / length);
        }
        return sum;
    }

    /** How near two meanings are: 1 for the same, about 0 for nothing in common. */
    public static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
