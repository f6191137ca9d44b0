package org.rapporteur.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadinessRuleTest {

    @Test
    void readiness_to_harm_on_a_condition_is_a_threat() {
        assertThat(Commitments.in("Norway is ready to impose sanctions if Iceland closes its ports.").lines())
                .containsExactly("standing threat: Norway > Iceland: impose sanctions | if Iceland closes its ports");
    }

    @Test
    void what_a_party_does_not_intend_to_do_is_refused() {
        assertThat(Commitments.in("Norway has no intention of leaving the islands.").lines())
                .containsExactly("standing refusal: Norway > : leaving the islands");
    }

    @Test
    void an_intention_alone_binds_nobody() {
        assertThat(Commitments.in("Norway has the intention of leaving the islands.").lines()).isEmpty();
    }

    @Test
    void page_furniture_addresses_its_reader_and_tells_of_no_agreement() {
        assertThat(Commitments.in("By reading on you agree to the terms of this page.").lines()).isEmpty();
    }
}
