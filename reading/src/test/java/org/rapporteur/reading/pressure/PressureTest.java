package org.rapporteur.reading.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Pressure;
import org.rapporteur.reading.text.ReadText;

/** What bears on whom, and which way. */
class PressureTest {

    /** Each as "on: what, kind, direction". */
    private static List<String> found(String text) {
        ReadText read = ReadText.of(text);
        return read.all(Pressure.class).stream().map(one -> ReadText.name(one.on()) + ": " + read.words(one.what())
                + ", " + one.kind().label() + ", " + one.direction().label()).toList();
    }

    @Test
    void items_under_a_line_that_names_who_bears_them_bear_on_that_party() {
        assertThat(found("Norway has weathered:\n- Budget pressures\n- Massive casualties\n\nThe fleet sailed."))
                .containsExactly("Norway: Budget pressures, other, adverse",
                        "Norway: Massive casualties, losses, adverse");
    }

    @Test
    void items_under_a_heading_that_names_a_party_bear_on_it_when_the_section_is_on_pressures() {
        assertThat(
                found("## What presses on whom\n\n### Norway\n- A split in the cabinet\n\n### Chad\n- Empty wells\n"))
                .containsExactly("Norway: A split in the cabinet, division, adverse",
                        "Chad: Empty wells, other, adverse");
    }

    @Test
    void items_of_any_other_list_are_no_pressures() {
        assertThat(found("Norway has sent:\n- Two ships\n- A doctor\n")).isEmpty();
    }

    @Test
    void help_that_gets_less_weakens_whom_it_is_for() {
        assertThat(found("Buoyed by new gains, Norway watched the dwindling support for Chad."))
                .containsExactly("Norway: new gains, gains, favourable",
                        "Chad: the dwindling support for Chad, backing, adverse");
    }

    @Test
    void what_might_come_is_no_pressure_yet() {
        assertThat(found("Norway could face shortages if the port closes.")).isEmpty();
    }

    @Test
    void one_verb_that_weakens_and_one_that_emboldens_bear_on_two() {
        assertThat(found("This uncertainty undermines morale in Norway and emboldens Chad.")).containsExactlyInAnyOrder(
                "Norway: This uncertainty undermines morale in Norway, other, adverse",
                "Chad: This uncertainty ... emboldens Chad, other, favourable");
    }

    @Test
    void who_depends_on_something_bears_that() {
        assertThat(found("Norway depends on foreign gas."))
                .containsExactly("Norway: depends on foreign gas, dependence, adverse");
    }

    @Test
    void a_peoples_adjective_tells_whose_losses_they_are() {
        assertThat(found("Norwegian losses have mounted."))
                .containsExactly("Norwegian: Norwegian losses, losses, adverse");
    }

    @Test
    void sanctions_bear_on_whom_they_are_imposed_and_aid_on_whom_it_is_for() {
        assertThat(found("Chad imposed sanctions on Norway. The court praised the aid to Peru."))
                .containsExactly("Norway: sanctions on Norway, sanctions, adverse",
                        "Peru: the aid, backing, favourable");
    }

    @Test
    void ground_taken_strengthens_who_takes_it() {
        assertThat(found("Norway recaptured the harbour.")).containsExactly(
                "Norway: recaptured the harbour, gains, favourable");
    }
}
