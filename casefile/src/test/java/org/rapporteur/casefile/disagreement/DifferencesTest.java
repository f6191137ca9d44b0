package org.rapporteur.casefile.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.casefile.disagreement.Desk.Page;
import org.rapporteur.model.Act;
import org.rapporteur.model.Direction;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.comparison.Disagreement;

class DifferencesTest {

    private static final LocalDate MAY_2 = LocalDate.of(2031, 5, 2);

    private final Desk desk = new Desk();

    @Test
    void one_meeting_did_not_take_both_ninety_minutes_and_four_hours() {
        desk.report("a", "They held talks for barely 90 minutes.").tells("talks");
        desk.report("b", "The talks lasted nearly four hours.").tells("talks");
        desk.report("c", "Four hours of tense talks ended at dusk.").tells("talks");

        assertThat(desk.disagreements()).containsExactly("duration: barely 90 minutes | nearly four hours");
        Disagreement shown = desk.compare().disagreements().getFirst();
        assertThat(shown.why()).isEqualTo("Barely 90 minutes is less than half of nearly four hours.");
        assertThat(shown.sides().get(1).evidence()).hasSize(2);
    }

    @Test
    void lengths_that_only_rounding_parts_are_no_disagreement() {
        desk.report("a", "The talks took about three hours.").tells("talks");
        desk.report("b", "The talks took nearly three hours.").tells("talks");
        desk.report("c", "The talks lasted a little over three hours.").tells("talks");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void how_long_something_agreed_in_the_talks_is_to_last_is_not_how_long_they_took() {
        desk.report("a", "The talks lasted four hours.").tells("talks");
        desk.report("b", "At the talks they called for a truce for 12 hours.").tells("talks");
        desk.report("c", "The talks began after 20 hours.").tells("talks");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_meeting_that_is_only_planned_is_not_held_against_the_one_that_came_of_it() {
        desk.report("a", "The talks are to last one hour.").tells(EventStatus.PLANNED, "talks");
        desk.report("b", "The talks lasted four hours.").tells("talks");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void one_meeting_is_held_in_one_house() {
        desk.report("a", "The talks were held in the Orlow Palace.").tells("talks");
        desk.report("b", "The talks took place at the governor's lodge.").tells("talks");
        desk.report("c", "The talks in the Orlow Palace went well.").tells("talks");

        assertThat(desk.disagreements()).containsExactly("place: the Orlow Palace | the governor's lodge");
    }

    @Test
    void a_town_and_a_house_in_it_are_no_two_places() {
        desk.report("a", "The talks were held in the Orlow Palace.").tells("talks");
        desk.report("b", "The talks were held in Orlow.").tells("talks");
        desk.report("c", "The talks were held in the palace.").tells("talks");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void counts_of_one_release_that_differ_on_one_day_are_a_disagreement() {
        desk.of(EventCategory.YIELD, "release");
        Page one = desk.report("a", MAY_2, "They freed 23 sailors.");
        one.tells("freed", one.number("23 sailors"));
        Page other = desk.report("b", MAY_2, "They freed 21 crew.");
        other.tells("freed", other.number("21 crew"));

        assertThat(desk.disagreements()).containsExactly("number: 23 sailors | 21 crew");
    }

    @Test
    void a_part_is_not_held_against_the_whole() {
        desk.of(EventCategory.YIELD, "release");
        Page one = desk.report("a", MAY_2, "They freed 23 sailors.");
        one.tells("freed", one.number("23 sailors"));
        Page other = desk.report("b", MAY_2, "They freed another 5 sailors. They freed 2 of the sailors.");
        other.tells("freed", other.number("5 sailors"), other.number("2 of the sailors"));

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_later_and_larger_count_of_the_dead_is_an_update() {
        desk.of(EventCategory.ASSAULT, "attack");
        Page one = desk.report("a", MAY_2, "The attack killed 7 people.");
        one.tells("attack", one.number("7 people"));
        Page other = desk.report("b", MAY_2.plusDays(1), "The attack killed 12 people.");
        other.tells("attack", other.number("12 people"));

        assertThat(desk.disagreements()).isEmpty();
        assertThat(desk.updates()).containsExactly("number: 7 people | 12 people");
    }

    @Test
    void two_judge_one_meeting_in_opposite_ways() {
        Page page = desk.report("a", "They held talks. Bertil called it a waste. Ansel called the talks useful.");
        page.tells("talks").says("Ansel", Act.SAY, "the talks useful").says("Bertil", Act.SAY, "it a waste")
                .judges("the talks", Direction.FAVOURABLE, "useful").judges("it", Direction.ADVERSE, "waste");

        assertThat(desk.disagreements()).containsExactly("judgement: useful | waste");
    }

    @Test
    void one_who_judges_both_ways_and_a_judgement_on_something_else_are_left_alone() {
        Page page = desk.report("a",
                "They held talks. Ansel called the talks useful and long. Bertil called lunch bad.");
        page.tells("talks").says("Ansel", Act.SAY, "the talks useful and long").says("Bertil", Act.SAY, "lunch bad")
                .judges("the talks", Direction.FAVOURABLE, "useful").judges("the talks", Direction.ADVERSE, "long")
                .judges("lunch", Direction.ADVERSE, "bad");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void what_one_claims_and_another_denies_is_shown_with_both() {
        desk.report("a", "The crew claimed that a boat had fired at them. The minister denied it.")
                .says("The crew", Act.SAY, "that a boat had fired at them").says("The minister", Act.DENY, "it");

        assertThat(desk.disagreements()).containsExactly("happened: a boat had fired at them | denied");
    }

    @Test
    void who_is_denied_something_or_could_deny_it_denies_nothing() {
        desk.report("a", "The crew claimed that a boat had fired at them. The minister could deny it.")
                .says("The crew", Act.SAY, "that a boat had fired at them").says("The minister could", Act.DENY, "it");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void who_denies_the_accusations_is_held_against_the_one_who_made_them_of_him() {
        desk.report("a", "Ansel accused Bertil of theft. The money is gone. Bertil denied the accusations.")
                .says("Ansel", Act.ACCUSE, "Bertil of theft").says("Bertil denied", Act.DENY, "the accusations");

        assertThat(desk.disagreements()).containsExactly("happened: Ansel accused Bertil of theft | denied");
    }

    @Test
    void accusations_of_somebody_else_are_not_what_is_denied() {
        desk.report("a", "Ansel accused Caspar of theft. The money is gone. Bertil denied the accusations.")
                .says("Ansel", Act.ACCUSE, "Caspar of theft").says("Bertil denied", Act.DENY, "the accusations");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_figure_put_beside_the_one_another_gave_for_the_same_is_shown_with_it() {
        desk.report("a", "The mayor said five ships had been hit. The admiral put the number of ships at 12.")
                .says("The mayor", Act.SAY, "five ships had been hit");
        desk.report("b", "The mayor said five drones had been hit. The admiral put the number of ships at 12.")
                .says("The mayor", Act.SAY, "five drones had been hit");

        assertThat(desk.disagreements()).containsExactly("number: five ships | 12");
    }

    @Test
    void a_denial_in_the_words_of_the_claim_is_shown_with_it() {
        desk.report("a", "She let the offer lapse on Friday. Her office denies that it ever lapsed.")
                .says("Her office", Act.DENY, "that it ever lapsed");

        assertThat(desk.disagreements()).containsExactly("happened: She let the offer lapse on Friday | denied");
    }

    @Test
    void a_denial_of_something_else_is_not_tied_to_what_stands_before_it() {
        desk.report("a", "She let the offer lapse on Friday. Her office denies that it ever paid him.")
                .says("Her office", Act.DENY, "that it ever paid him");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void an_accord_was_reached_or_was_not() {
        desk.report("a", "The premier praised the accord reached that night. No accord was reached, aides maintain.")
                .says("aides", Act.SAY, "No accord was reached");

        assertThat(desk.disagreements()).containsExactly("happened: the accord reached | no accord was reached");
    }

    @Test
    void two_who_end_one_sentence_differently_cannot_both_be_right() {
        desk.report("a", "The port says the ship was carrying guns; its owner says it was carrying salt.")
                .says("The port", Act.SAY, "the ship was carrying guns")
                .says("its owner", Act.SAY, "it was carrying salt");

        assertThat(desk.disagreements()).containsExactly("was carrying: guns | salt");
    }

    @Test
    void two_figures_for_one_price_in_one_sentence_cannot_both_be_right() {
        desk.report("a", "She put the price at 40 million crowns; the ministry had estimated 60 million.");

        assertThat(desk.disagreements()).hasSize(1);
        assertThat(desk.compare().disagreements().getFirst().why()).isEqualTo("40 million is not 60 million.");
    }

    @Test
    void two_figures_of_different_things_in_one_sentence_can_both_be_so() {
        desk.report("a", "She put the price at 40 million crowns, but said 60 million voters had a say."
                + " He counted 12 ships, while she counted 3 trucks.");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_number_that_is_told_to_have_changed_is_an_update() {
        desk.report("a", "The exchange put the number of ships at 58, up from 41 in May. It fell to 59 from 63.");

        assertThat(desk.disagreements()).isEmpty();
        assertThat(desk.updates()).containsExactly("number: 41 | 58", "number: 63 | 59");
    }

    @Test
    void an_envoy_by_title_who_is_no_diplomat_is_a_question_of_standing() {
        Page one = desk.report("a", "The special envoy, Odo Varn, left.");
        Page other = desk.report("b", "Odo Varn spoke. He is not a diplomat.");
        desk.person("Odo Varn", one, "special envoy", one, "Odo Varn", other, "Odo Varn");

        assertThat(desk.disagreements()).containsExactly("standing: special envoy | not a diplomat");
    }

    @Test
    void to_ask_whether_somebody_is_no_diplomat_is_not_to_say_so() {
        Page one = desk.report("a", "The special envoy, Odo Varn, left.");
        Page other = desk.report("b", "Odo Varn spoke. They ask whether he is not a diplomat.");
        desk.person("Odo Varn", one, "special envoy", one, "Odo Varn", other, "Odo Varn");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void two_plans_told_by_one_report_are_kept_apart_as_different_documents() {
        desk.report("a", "He brought a 27-point plan and not the 20 points of May.").plan("a 27-point plan", 27)
                .plan("the 20 points", 20);

        assertThat(desk.disagreements()).isEmpty();
        assertThat(desk.updates()).containsExactly("points: a 27-point plan | the 20 points");
    }

    @Test
    void a_report_that_tells_two_numbers_of_one_plan_shows_them_beside_each_other() {
        desk.report("a", "The plan of May had 14 points. Reports that it had 12 rest on a copy.").plan(
                "The plan of May",
                14);
        desk.report("b", "A wordy 12-point paper lay there.").plan("A wordy 12-point paper", 12);

        assertThat(desk.disagreements()).containsExactly("points: 14 points | 12 points");
        assertThat(desk.compare().disagreements().getFirst().sides().get(1).evidence()).hasSize(2);
    }
}
