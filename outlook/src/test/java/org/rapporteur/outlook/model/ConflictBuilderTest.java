package org.rapporteur.outlook.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConflictBuilderTest {

    @Test
    void an_option_nobody_owns_is_refused() {
        assertThatThrownBy(() -> Conflict.named("x").decider("Ana").option("Bo", "leave").build()).hasMessage(
                "option leave: belongs to Bo, who is no decider; add that decider, or give the option to one of Ana");
    }

    @Test
    void a_ranking_has_a_place_for_every_state_and_only_one() {
        assertThatThrownBy(() -> Conflict.named("x").decider("Ana").option("Ana", "leave")
                .prefers("Ana", Preference.Ranking.of("Y")).build()).hasMessageContaining("state 1 (N) has no place");
        assertThatThrownBy(() -> Conflict.named("x").decider("Ana").option("Ana", "leave")
                .prefers("Ana", Preference.Ranking.of("Y", "-")).build()).hasMessageContaining("stands in two places");
    }

    @Test
    void forbidding_everything_is_refused() {
        assertThatThrownBy(() -> Conflict.named("x").decider("Ana").option("Ana", "leave").forbid("-", "").build())
                .hasMessageContaining("no combination of options is left");
    }
}
