package org.rapporteur.language.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordMeaningsTest {

    private static final WordMeanings MEANINGS = WordMeanings.load();

    private static double likeness(String one, String other) {
        return WordMeanings.likeness(MEANINGS.of(List.of(one.split(" "))), MEANINGS.of(List.of(other.split(" "))));
    }

    @Test
    void words_of_like_meaning_are_nearer_than_others() {
        assertThat(likeness("soldiers", "troops")).isGreaterThan(likeness("soldiers", "violins"));
        assertThat(likeness("ministers held talks", "officials met for negotiations"))
                .isGreaterThan(likeness("ministers held talks", "rain flooded two villages"));
    }

    @Test
    void the_same_words_are_alike_in_any_order_and_case() {
        assertThat(likeness("harbour talks", "TALKS Harbour")).isCloseTo(1, within(1e-6));
    }

    @Test
    void what_is_not_known_means_nothing() {
        assertThat(likeness("zzyqqart", "zzyqqart")).isZero();
        assertThat(MEANINGS.of(List.of())).containsOnly(0f);
    }
}
