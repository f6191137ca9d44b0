package org.rapporteur.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndertakingRuleTest {

    @Test
    void we_in_a_partys_mouth_is_that_party() {
        assertThat(Commitments.in("\"We will close our ports unless Iceland lifts the ban,\" Anna Bell said.").lines())
                .containsExactly(
                        "standing threat: Anna Bell > Iceland: close our ports | unless Iceland lifts the ban");
    }

    @Test
    void what_another_will_do_is_a_forecast_and_no_promise() {
        assertThat(Commitments.in("Anna Bell said Iceland will release the sailors.").lines()).isEmpty();
    }

    @Test
    void what_another_must_do_is_a_demand() {
        assertThat(Commitments.in("Anna Bell said Iceland must release the sailors.").lines())
                .containsExactly("standing demand: Anna Bell > Iceland: release the sailors");
    }

    @Test
    void the_outlets_own_will_binds_nobody() {
        assertThat(Commitments.in("We will close this page at noon.").lines()).isEmpty();
    }

    @Test
    void we_will_behind_a_condition_that_opens_the_sentence_is_a_promise() {
        assertThat(Commitments.in("\"If Iceland attacks, we will unite the islands,\" Anna Bell said.").lines())
                .containsExactly("standing promise: Anna Bell > : unite the islands | If Iceland attacks");
    }
}
