package org.rapporteur.casefile.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.comparison.Disagreement;

class DeniedMatterTest {

    private static final LocalDate MAY_2 = LocalDate.of(2031, 5, 2);

    private final Desk desk = new Desk();

    @Test
    void a_plan_is_denied_that_others_warn_of_in_another_report() {
        desk.report("a", "Vesk says Orlow could invade the delta within days.").says("Vesk", Act.SAY,
                "Orlow could invade the delta within days");
        desk.report("b", "Orlow denied planning to invade.").says("Orlow denied", Act.DENY, "planning to invade");

        Disagreement shown = only();
        assertThat(shown.about().words()).endsWith("denial of planning to invade");
        assertThat(shown.sides().getFirst().value()).isEqualTo("Orlow could invade the delta within days");
        assertThat(shown.sides().get(1).value()).isEqualTo("denied");
        assertThat(shown.why()).startsWith("Vesk says that this may come; ").endsWith(" denies planning it.");
    }

    @Test
    void a_noun_tells_the_same_deed_as_its_verb() {
        desk.report("a", "Vesk warned that an Orlowan invasion may begin in June.").says("Vesk", Act.WARN,
                "that an Orlowan invasion may begin in June");
        desk.report("b", "Orlow denied planning to invade.").says("Orlow denied", Act.DENY, "planning to invade");

        assertThat(desk.disagreements()).hasSize(1);
    }

    @Test
    void many_reports_of_one_denial_make_one_disagreement() {
        desk.report("a", "Vesk says Orlow could invade the delta.").says("Vesk", Act.SAY,
                "Orlow could invade the delta");
        for (int report = 0; report < 20; report++) {
            desk.report("b" + report, "Orlow denied planning to invade.").says("Orlow denied", Act.DENY,
                    "planning to invade");
        }

        assertThat(only().sides().get(1).evidence()).hasSize(20);
    }

    @Test
    void a_denied_plan_is_not_held_against_what_came_later() {
        desk.report("a", "Vesk says Orlow invaded the delta.").says("Vesk", Act.SAY, "Orlow invaded the delta");
        desk.report("b", "Orlow denied planning to invade.").says("Orlow denied", Act.DENY, "planning to invade");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void what_is_said_months_later_is_another_matter() {
        desk.report("a", MAY_2.plusMonths(3), "Vesk says Orlow could invade the delta.").says("Vesk", Act.SAY,
                "Orlow could invade the delta");
        desk.report("b", MAY_2, "Orlow denied planning to invade.").says("Orlow denied", Act.DENY,
                "planning to invade");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_denial_about_something_else_answers_nothing() {
        desk.report("a", "Vesk says Orlow could invade the delta.").says("Vesk", Act.SAY,
                "Orlow could invade the delta");
        desk.report("b", "Orlow denied planning to raise its tolls.").says("Orlow denied", Act.DENY,
                "planning to raise its tolls");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void what_another_may_do_is_not_what_the_denier_denies() {
        desk.report("a", "Vesk says Tarn could invade Orlow.").says("Vesk", Act.SAY, "Tarn could invade Orlow");
        desk.report("b", "Orlow denied planning to invade.").says("Orlow denied", Act.DENY, "planning to invade");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void another_object_is_another_matter() {
        desk.report("a", "Vesk says Orlow could invade Tarn.").says("Vesk", Act.SAY, "Orlow could invade Tarn");
        desk.report("b", "Orlow denied planning to invade Quill.").says("Orlow denied", Act.DENY,
                "planning to invade Quill");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void questions_and_conditions_assert_nothing() {
        desk.report("a", "Vesk asks whether Orlow could invade the delta.").says("Vesk", Act.SAY,
                "whether Orlow could invade the delta");
        desk.report("c", "Vesk says Orlow could invade if talks fail.").says("Vesk", Act.SAY,
                "Orlow could invade if talks fail");
        desk.report("d", "Vesk says an Orlow invasion would be a disaster.").says("Vesk", Act.SAY,
                "an Orlow invasion would be a disaster");
        desk.report("b", "Orlow denied planning to invade.").says("Orlow denied", Act.DENY, "planning to invade");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void a_deed_is_denied_that_a_report_tells_in_its_own_voice() {
        desk.report("a", "Orlow has stolen grain from the silos.");
        desk.report("b", "Orlow denied stealing grain.").says("Orlow denied", Act.DENY, "stealing grain");

        assertThat(only().why()).startsWith("It is told that it is so; ");
    }

    @Test
    void who_says_it_of_himself_is_no_opponent() {
        desk.report("a", "Orlow says Orlow could invade the delta.").says("Orlow", Act.SAY,
                "Orlow could invade the delta");
        desk.report("b", "Orlow denied planning to invade.").says("Orlow denied", Act.DENY, "planning to invade");

        assertThat(desk.disagreements()).isEmpty();
    }

    @Test
    void he_says_that_he_did_not_do_what_another_says_he_did() {
        desk.report("a", "Pell said Marn questioned the verdict.").says("Pell", Act.SAY, "Marn questioned the verdict");
        desk.report("b", "Marn said he never questioned the verdict.").says("Marn", Act.SAY,
                "he never questioned the verdict");

        assertThat(only().why()).isEqualTo("Pell says so; Marn says that it is not so.");
    }

    @Test
    void what_he_does_not_think_is_no_deed() {
        desk.report("a", "Pell said Marn likes the verdict.").says("Pell", Act.SAY, "Marn likes the verdict");
        desk.report("b", "Marn said he did not like the verdict.").says("Marn", Act.SAY,
                "he did not like the verdict");

        assertThat(desk.disagreements()).isEmpty();
    }

    private Disagreement only() {
        assertThat(desk.compare().disagreements()).hasSize(1);
        return desk.compare().disagreements().getFirst();
    }
}
