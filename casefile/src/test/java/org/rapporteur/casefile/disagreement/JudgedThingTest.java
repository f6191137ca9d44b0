package org.rapporteur.casefile.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Direction;

class JudgedThingTest {

    private static final LocalDate MAY_2 = LocalDate.of(2031, 5, 2);

    private final Desk desk = new Desk();

    @Test
    void one_offer_is_judged_well_in_one_report_and_badly_in_another() {
        desk.report("a", MAY_2, "Ansel called the harbour offer reasonable.")
                .says("Ansel", Act.SAY, "the harbour offer reasonable")
                .judges("the harbour offer", Direction.FAVOURABLE, "reasonable");
        desk.report("b", MAY_2, "Bertil said her proposal was a trap.")
                .says("Bertil", Act.SAY, "her proposal was a trap")
                .judges("her proposal", Direction.ADVERSE, "a trap");

        assertThat(desk.disagreements()).containsExactly("judgement: reasonable | a trap");
    }

    @Test
    void it_stands_for_the_only_thing_named_before() {
        desk.report("a", MAY_2, "The lower house passed the harbour law. Ansel called it fair.")
                .says("Ansel", Act.SAY, "it fair").judges("it", Direction.FAVOURABLE, "fair");
        desk.report("b", MAY_2, "Bertil called the law a disaster.").says("Bertil", Act.SAY, "the law a disaster")
                .judges("the law", Direction.ADVERSE, "a disaster");

        assertThat(desk.disagreements()).containsExactly("judgement: fair | a disaster");
    }

    @Test
    void it_stays_open_where_two_things_are_named_before() {
        desk.report("a", MAY_2, "After the ruling the house passed the harbour law. Ansel called it fair.")
                .says("Ansel", Act.SAY, "it fair").judges("it", Direction.FAVOURABLE, "fair");
        desk.report("b", MAY_2, "Bertil called the law a disaster.").says("Bertil", Act.SAY, "the law a disaster")
                .judges("the law", Direction.ADVERSE, "a disaster");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void another_law_another_owner_and_a_later_offer_are_other_things() {
        desk.report("a", MAY_2, "Ansel called the tax law fair. Ansel praised Edda's plan as wise.")
                .says("Ansel", Act.SAY, "the tax law fair").judges("the tax law", Direction.FAVOURABLE, "fair")
                .says("Ansel praised", Act.SAY, "Edda's plan as wise")
                .judges("Edda's plan", Direction.FAVOURABLE, "wise");
        desk.report("b", MAY_2, "Bertil called the fishing law a disaster. Bertil said Orla's plan was a trap.")
                .says("Bertil", Act.SAY, "the fishing law a disaster")
                .judges("the fishing law", Direction.ADVERSE, "a disaster")
                .says("Bertil said", Act.SAY, "Orla's plan was a trap")
                .judges("Orla's plan", Direction.ADVERSE, "a trap");
        desk.report("c", MAY_2.plusDays(6), "Bertil called the tax law a trap.")
                .says("Bertil", Act.SAY, "the tax law a trap").judges("the tax law", Direction.ADVERSE, "a trap");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_person_and_laws_in_general_are_not_held_to_be_one_thing() {
        desk.report("a", MAY_2, "Ansel called such laws fair. Ansel called the mayor wise.")
                .says("Ansel", Act.SAY, "such laws fair").judges("such laws", Direction.FAVOURABLE, "fair")
                .says("Ansel called", Act.SAY, "the mayor wise").judges("the mayor", Direction.FAVOURABLE, "wise");
        desk.report("b", MAY_2, "Bertil called such laws a disaster. Bertil called the mayor a fool.")
                .says("Bertil", Act.SAY, "such laws a disaster").judges("such laws", Direction.ADVERSE, "a disaster")
                .says("Bertil called", Act.SAY, "the mayor a fool").judges("the mayor", Direction.ADVERSE, "a fool");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void one_speaker_and_the_outlets_own_voice_oppose_nobody() {
        desk.report("a", MAY_2, "Ansel called the offer fair. The offer is a trap.")
                .says("Ansel", Act.SAY, "the offer fair")
                .judges("the offer", Direction.FAVOURABLE, "fair").judges("The offer", Direction.ADVERSE, "a trap");

        assertThat(desk.disagreements()).isEmpty();
    }
}
