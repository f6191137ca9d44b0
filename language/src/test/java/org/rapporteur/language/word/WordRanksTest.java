package org.rapporteur.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRanksTest {

    private static final WordRanks RANKS = WordRanks.load();

    @Test
    void common_words_rank_before_rare_ones() {
        assertThat(RANKS.of("the")).isBetween(1, 5);
        assertThat(RANKS.of("said")).isLessThan(RANKS.of("minister"));
        assertThat(RANKS.of("minister")).isLessThan(RANKS.of("ultimatum"));
    }

    @Test
    void a_word_never_met_has_no_rank() {
        assertThat(RANKS.of("zzyqqart")).isZero();
    }

    @Test
    void every_word_stands_at_its_rank() {
        for (int place = 0; place < RANKS.words().size(); place++) {
            assertThat(RANKS.of(RANKS.words().get(place))).isEqualTo(place + 1);
        }
    }
}
