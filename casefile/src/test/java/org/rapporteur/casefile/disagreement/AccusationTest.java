package org.rapporteur.casefile.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void whose_claims_are_denied_says_where_to_look_for_them() {
        desk.report("a", "The rebels said the mill had burnt down. The mayor denied the rebels' claims.")
                .says("The rebels", Act.SAY, "the mill had burnt down")
                .says("The mayor denied", Act.DENY, "the rebels' claims");
        desk.report("b", "The monks said the mill had burnt down. The mayor denied the farmers' claims.")
                .says("The monks", Act.SAY, "the mill had burnt down")
                .says("The mayor denied", Act.DENY, "the farmers' claims");

        assertThat(desk.disagreements()).containsExactly("happened: the mill had burnt down | denied");
    }

    @Test
    void an_accusation_denied_in_many_reports_is_one_disagreement() {
        for (String accuser : List.of("The ministers", "The governors", "The monks")) {
            desk.report(accuser, accuser + " accuse Orlow of shelling the port, something Orlow has denied.")
                    .says("Orlow has denied", Act.DENY, accuser + " accuse Orlow of shelling the port");
        }

        assertThat(desk.compare().disagreements()).singleElement()
                .satisfies(one -> assertThat(one.sides().getFirst().evidence()).hasSize(3));
    }

    @Test
    void two_accuse_each_other_in_two_reports() {
        desk.report("a", "Orlow accused Vesk of shelling the bridge.").blames("Orlow", "Vesk of shelling the bridge");
        desk.report("b", "Vesk blamed Orlow for the shelling of the bridge.").blames("Vesk",
                "Orlow for the shelling of the bridge");

        assertThat(desk.disagreements()).containsExactly("who did it: Vesk, says Orlow | Orlow, says Vesk");
    }

    @Test
    void two_who_accuse_each_other_of_different_things_may_both_be_right() {
        desk.report("a", "Orlow accused Vesk of shelling the bridge.").blames("Orlow", "Vesk of shelling the bridge");
        desk.report("b", "Vesk blamed Orlow for the strike.").blames("Vesk", "Orlow for the strike");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_third_who_is_accused_of_the_same_accuses_nobody() {
        desk.report("a", "Orlow accused Vesk of shelling the bridge.").blames("Orlow", "Vesk of shelling the bridge");
        desk.report("b", "Vesk blamed Tarn for shelling the bridge.").blames("Vesk", "Tarn for shelling the bridge");

        assertThat(desk.disagreements()).isEmpty();
    }
}
