package org.rapporteur.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.linear.Forms;

class WordClassesTest {

    private static final WordClasses CLASSES = WordClasses.load();

    private static int of(String word) {
        return CLASSES.of(new Forms(new String[]{word}), 0);
    }

    @Test
    void words_used_alike_share_a_broad_class() {
        assertThat(WordClasses.broad(of("Monday"))).isNotZero().isEqualTo(WordClasses.broad(of("thursday")));
        assertThat(WordClasses.broad(of("Monday"))).isNotEqualTo(WordClasses.broad(of("minister")));
    }

    @Test
    void capitals_make_no_difference() {
        assertThat(of("MINISTER")).isEqualTo(of("minister"));
    }

    @Test
    void a_word_never_met_has_no_class() {
        assertThat(of("Zzyqqart")).isZero();
        assertThat(of("\uD800")).isZero();
    }

    @Test
    void every_size_stays_within_its_numbers() {
        int classes = of("minister");

        assertThat(WordClasses.finest(classes)).isBetween(1, 1024);
        assertThat(WordClasses.fine(classes)).isBetween(1, 256);
        assertThat(WordClasses.broad(classes)).isBetween(1, 64);
        assertThat(WordClasses.broadest(classes)).isBetween(1, 16);
    }
}
