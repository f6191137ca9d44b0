package org.rapporteur.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbRuleTest {

    @Test
    void a_threat_keeps_its_condition_apart_and_is_laid_upon_whom_the_condition_names() {
        assertThat(
                Commitments.in("Norway has threatened to impose new tariffs on fish unless Iceland opens its ports by "
                        + "August 8.").lines())
                .containsExactly("standing threat: Norway > Iceland: impose new tariffs on fish | unless Iceland opens "
                        + "its ports by August 8");
    }

    @Test
    void two_who_refuse_together_refuse_each_for_themselves() {
        assertThat(Commitments.in("Both Norway and Iceland have refused to bow.").lines())
                .containsExactly("standing refusal: Norway > : bow", "standing refusal: Iceland > : bow");
    }

    @Test
    void what_never_was_threatened_is_no_threat() {
        assertThat(Commitments.in("Norway did not threaten to close the border.").lines())
                .containsExactly("denied threat: Norway > : close the border");
    }

    @Test
    void weather_makes_no_threats() {
        assertThat(Commitments.in("Heavy rain threatens to flood the valley.").lines()).isEmpty();
    }

    @Test
    void what_is_asked_for_is_no_answer_yet() {
        assertThat(Commitments.in("Norway urged Iceland to accept the offer.").lines())
                .containsExactly("standing request: Norway > Iceland: accept the offer");
    }
}
