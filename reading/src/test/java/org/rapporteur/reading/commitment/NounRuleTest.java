package org.rapporteur.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.CommitmentStatus;

class NounRuleTest {

    @Test
    void a_call_has_an_owner_and_a_purpose() {
        assertThat(Commitments.in("Norway repeated its call for a ceasefire.").lines())
                .containsExactly("standing demand: Norway > : a ceasefire");
    }

    @Test
    void an_adjective_tells_whose_ultimatum_it_is() {
        assertThat(Commitments.in("Iceland dismissed Norwegian ultimatums. Norway was angry.").lines())
                .contains("standing refusal: Iceland > : Norwegian ultimatums");
    }

    @Test
    void a_threat_to_somebodys_safety_is_none_that_anybody_made() {
        assertThat(Commitments.in("The storm is a threat to fishermen, and threats are common at sea.").lines())
                .isEmpty();
    }

    @Test
    void a_deadline_that_has_passed_binds_nobody() {
        assertThat(Commitments.in("Norway's spring deadline has expired.").only().status())
                .isEqualTo(CommitmentStatus.LAPSED);
    }
}
