package org.rapporteur.measure.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClassScoreTest {

    @Test
    void macro_f_is_the_mean_over_classes_and_nothing_found_counts_as_wrong() {
        ClassScore score = new ClassScore();
        score.add("aid", "aid");
        score.add("aid", "yield");
        score.add("yield", "");
        assertThat(score.accuracy()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.macroF()).isCloseTo((2 / 3.0 + 0) / 2, within(1e-9));
    }
}
