package org.rapporteur.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;

class JoinerTest {

    @Test
    void that_request_is_the_one_before_and_is_refused_by_whom_it_was_made_to() {
        assertThat(Commitments.in("Anna Bell pleaded with Iceland to agree to a truce. That request was rejected.")
                .lines())
                .containsExactly("standing request: Anna Bell > Iceland: agree to a truce",
                        "standing refusal: Iceland > Anna Bell: agree to a truce ... That request");
    }

    @Test
    void two_sentences_about_one_threat_are_one_finding() {
        assertThat(Commitments.in("Norway has threatened to impose tariffs on fish unless Iceland opens its ports. "
                + "Iceland laughed. Norway threatened to impose the tariffs on fish last year too.").all())
                .extracting(Commitment::act).containsExactly(CommitmentAct.THREAT);
    }

    @Test
    void a_threat_said_not_to_be_withdrawn_still_stands() {
        assertThat(Commitments.in("Norway has threatened to close its ports. The threat has not been withdrawn.").only()
                .status()).isEqualTo(CommitmentStatus.STANDING);
    }

    @Test
    void an_offer_taken_back_stands_no_longer() {
        assertThat(Commitments.in("Norway offered to release the sailors. On Friday Norway withdrew the offer.").only()
                .status()).isEqualTo(CommitmentStatus.WITHDRAWN);
    }
}
