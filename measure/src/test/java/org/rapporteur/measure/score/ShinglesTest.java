package org.rapporteur.measure.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void runs_of_four_tokens_are_counted_as_often_as_they_occur() {
        assertThat(Shingles.compare("a b c d a b c d", "a b c d e")).isEqualTo(new Shingles(1, 1, 4));
    }

    @Test
    void a_short_text_is_one_run_and_an_empty_one_none() {
        assertThat(Shingles.compare("a b", "a, b!")).isEqualTo(new Shingles(1, 0, 0));
        assertThat(Shingles.compare("a b", "")).isEqualTo(new Shingles(0, 0, 1));
        assertThat(Shingles.compare("", "").precision()).isEqualTo(1);
        assertThat(Shingles.compare("a b", "").recall()).isZero();
    }
}
