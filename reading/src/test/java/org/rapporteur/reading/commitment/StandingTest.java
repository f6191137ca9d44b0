package org.rapporteur.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void what_could_be_offered_is_only_possible() {
        assertThat(Commitments.in("Norway could offer to release the sailors.").lines())
                .containsExactly("possible offer: Norway > : release the sailors");
    }

    @Test
    void ruled_out_is_denied_and_not_ruled_out_is_possible() {
        assertThat(Commitments.in("Norway ruled out a truce.").lines())
                .containsExactly("denied offer: Norway > : a truce");
        assertThat(Commitments.in("Norway did not rule out a truce.").lines())
                .containsExactly("possible offer: Norway > : a truce");
    }

    @Test
    void a_habit_and_a_question_are_no_commitments() {
        assertThat(Commitments.in("Norway often threatens to close its ports.").lines()).isEmpty();
        assertThat(Commitments.in("Has Norway threatened to close its ports?").lines()).isEmpty();
    }

    @Test
    void a_case_thought_up_is_no_commitment() {
        assertThat(Commitments.in("If Norway refuses to leave, Iceland wins.").lines()).isEmpty();
    }

    @Test
    void who_did_not_accept_has_refused() {
        assertThat(Commitments.in("Norway did not accept the offer.").lines())
                .containsExactly("standing refusal: Norway > : the offer");
    }
}
