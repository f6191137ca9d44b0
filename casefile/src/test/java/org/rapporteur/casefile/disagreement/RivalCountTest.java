package org.rapporteur.casefile.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RivalCountTest {

    private static final LocalDate MAY_2 = LocalDate.of(2031, 5, 2);

    private final Desk desk = new Desk();

    @Test
    void two_reports_of_one_day_count_the_dead_of_one_collapse_otherwise() {
        desk.report("a", MAY_2, "The collapse of the railway bridge at Lunvik killed 34 people.");
        desk.report("b", MAY_2, "Some 52 people were killed in the collapse of the Lunvik railway bridge.");

        assertThat(desk.disagreements()).containsExactly("number: 34 people | Some 52 people");
    }

    @Test
    void a_later_and_larger_count_of_the_dead_has_grown() {
        desk.report("a", MAY_2, "The collapse of the railway bridge at Lunvik killed 34 people.");
        desk.report("b", MAY_2.plusDays(1), "The collapse of the railway bridge at Lunvik killed 52 people.");

        assertThat(desk.disagreements()).isEmpty();
        assertThat(desk.updates()).containsExactly("number: 34 people | 52 people");
    }

    @Test
    void a_later_and_smaller_count_has_not_grown() {
        desk.report("a", MAY_2, "The collapse of the railway bridge at Lunvik killed 52 people.");
        desk.report("b", MAY_2.plusDays(1), "The collapse of the railway bridge at Lunvik killed 34 people.");

        assertThat(desk.disagreements()).containsExactly("number: 52 people | 34 people");
    }

    @Test
    void bounds_and_round_numbers_hold_with_what_they_leave_room_for() {
        desk.report("a", MAY_2, "At least 34 people were killed in the collapse of the railway bridge at Lunvik.");
        desk.report("b", MAY_2, "The collapse of the railway bridge at Lunvik killed 39 people.");
        desk.report("c", MAY_2, "The collapse of the railway bridge at Lunvik killed about 40 people.");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void the_dead_are_not_held_against_the_wounded() {
        desk.report("a", MAY_2, "The collapse of the railway bridge at Lunvik killed 34 people.");
        desk.report("b", MAY_2, "The collapse of the railway bridge at Lunvik injured 52 people.");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_part_is_not_held_against_the_whole_nor_against_what_is_added_to_it() {
        desk.report("a", MAY_2,
                "The general massed 40,000 troops along the northern frontier, and deployed 20,000 troops"
                        + " at sea.");
        desk.report("b", MAY_2, "The general massed 60,000 troops along the northern frontier.");
        desk.report("c", MAY_2, "The general massed another 25,000 troops along the northern frontier.");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_report_that_tells_both_numbers_speaks_of_two_things() {
        desk.report("a", MAY_2, "The collapse of the railway bridge at Lunvik killed 34 people."
                + " The quake of last year killed 52 people.");
        desk.report("b", MAY_2, "The collapse of the railway bridge at Lunvik killed 52 people.");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void other_places_other_days_and_other_troops_are_other_things() {
        desk.report("a", MAY_2, "The collapse of the railway bridge at Lunvik killed 34 people on Monday.");
        desk.report("b", MAY_2, "The collapse of the railway bridge at Lunvik killed 52 people on Friday.");
        desk.report("c", MAY_2, "The collapse of the railway bridge at Ostrand killed 71 people.");
        desk.report("d", MAY_2.plusDays(9), "The collapse of the railway bridge at Lunvik killed 90 people.");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void what_is_spent_a_month_is_not_held_against_what_is_spent_in_all() {
        desk.report("a", MAY_2, "The blockade of the harbour costs the fishermen of Lunvik 4 million crowns a month.");
        desk.report("b", MAY_2, "The blockade of the harbour costs the fishermen of Lunvik 9 million crowns.");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void two_amounts_in_nearly_the_same_words_are_rivals() {
        desk.report("a", MAY_2, "The blockade of the harbour cost the fishermen of Lunvik 4 million crowns.");
        desk.report("b", MAY_2, "The blockade of the harbour cost the fishermen of Lunvik 9 million crowns.");

        assertThat(desk.disagreements()).containsExactly("amount: 4 million crowns | 9 million crowns");
    }
}
