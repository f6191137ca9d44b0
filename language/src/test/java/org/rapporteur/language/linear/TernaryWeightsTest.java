package org.rapporteur.language.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TernaryWeightsTest {

    private static final int COUNT = 500;

    private static Features feature(int value) {
        Features features = new Features();
        features.add(3, value);
        return features;
    }

    /** Weights -100 to 99, a different one for each class. */
    private static int cell(int value) {
        return (((value % 100) & 0xFF) << 24) | ((-(value % 100) & 0xFF) << 16) | (7 << 8);
    }

    private static TernaryWeights weights() throws IOException {
        int bits = TernaryWeights.bits(COUNT);
        TreeMap<Long, Integer> cells = new TreeMap<>();
        for (int value = 0; value < COUNT; value++) {
            cells.put(TernaryWeights.identity(feature(value).key(0), bits), cell(value));
        }
        assertThat(cells).hasSize(COUNT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TernaryWeights.write(new DataOutputStream(bytes), bits,
                cells.keySet().stream().mapToLong(Long::longValue).toArray(),
                cells.values().stream().mapToInt(Integer::intValue).toArray());
        return Models.parse(bytes.toByteArray(), TernaryWeights::read);
    }

    @Test
    void every_feature_is_found_with_its_weights() throws IOException {
        TernaryWeights weights = weights();
        int[] sums = new int[3];
        for (int value = 0; value < COUNT; value++) {
            weights.sum(feature(value), sums);
            assertThat(sums).as("feature " + value).containsExactly(value % 100, -(value % 100), 7);
        }
    }

    @Test
    void features_add_up() throws IOException {
        Features features = new Features();
        features.add(3, 20);
        features.add(3, 30);
        int[] sums = new int[3];
        weights().sum(features, sums);
        assertThat(sums).containsExactly(50, -50, 14);
    }

    /** Eight bits of check over a few cells let one stranger in some seventy through; more would be a fault of the table. */
    @Test
    void hardly_any_unknown_feature_finds_weights() throws IOException {
        TernaryWeights weights = weights();
        int[] sums = new int[3];
        int taken = 0;
        for (int value = COUNT; value < COUNT + 20_000; value++) {
            weights.sum(feature(value), sums);
            taken += sums[2] == 0 ? 0 : 1;
        }
        assertThat(taken).isLessThan(400);
    }
}
