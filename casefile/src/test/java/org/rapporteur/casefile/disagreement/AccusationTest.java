package org.rapporteur.casefile.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;

class AccusationTest {

    private final Desk desk = new Desk();

    @Test
    void one_sentence_gives_the_accusation_and_its_denial() {
        desk.report("a", "The ministers accuse Orlow of shelling the port, something Orlow has denied.")
                .says("Orlow has denied", Act.DENY, "The ministers accuse Orlow of shelling the port");

        assertThat(desk.disagreements())
                .containsExactly("happened: The ministers accuse Orlow of shelling the port | denied");
    }

    @Test
    void what_is_no_accusation_is_not_denied_by_which() {
        desk.report("a", "The ministers spoke of the port on Monday, which Orlow denied.").says("Orlow denied",
                Act.DENY, "The ministers spoke of the port on Monday");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void something_denied_to_somebody_is_no_claim() {
        desk.report("a", "The ministers gave Tarn the grain, something Orlow denied its own people.").says(
                "Orlow denied", Act.DENY, "its own people");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void two_who_accuse_each_other_each_say_that_the_other_did_it() {
        desk.report("a", "Orlow and Vesk accused each other of shelling the bridge.");

        assertThat(desk.disagreements()).containsExactly("who did it: Vesk, says Orlow | Orlow, says Vesk");
        assertThat(desk.compare().disagreements().getFirst().why()).isEqualTo("Each says that the other did it.");
    }

    @Test
    void who_may_yet_blame_each_other_has_not_done_so() {
        desk.report("a", "Orlow and Vesk may blame each other for the fire.");
        desk.report("b", "They accused each other of sloth.");

        assertThat(desk.disagreements()).isEmpty();
    }
}
