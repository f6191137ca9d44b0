package org.rapporteur.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void a_word_used_like_those_of_the_list_is_likely_though_it_is_not_listed() {
        float[][] vectors = new float[40][];
        boolean[] listed = new boolean[40];
        for (int word = 0; word < vectors.length; word++) {
            boolean like = word % 2 == 0;
            vectors[word] = new float[]{like ? 1 : -1, (word % 7 - 3) / 3f};
            listed[word] = like && word != 6;
        }

        double[] odds = new Likeness(vectors).odds(listed);

        assertThat(odds[6]).isGreaterThan(0);
        assertThat(odds[7]).isLessThan(0);
    }
}
