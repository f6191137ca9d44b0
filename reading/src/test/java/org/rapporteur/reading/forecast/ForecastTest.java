package org.rapporteur.reading.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Forecast;
import org.rapporteur.reading.text.ReadText;

/** What is said to come, told from plans, appointments and permissions. */
class ForecastTest {

    /** Each as "speaker: content (likelihood)". */
    private static List<String> foretold(String text) {
        ReadText read = ReadText.of(text);
        return read.all(Forecast.class).stream().map(one -> read.speaker(one.statement()) + ": "
                + read.words(one.content()) + " (" + read.words(one.likelihood()) + ")").toList();
    }

    @Test
    void what_a_thing_may_do_is_a_forecast() {
        assertThat(foretold("The visit may mark the end of the talks."))
                .containsExactly("outlet: The visit may mark the end of the talks (may)");
    }

    @Test
    void how_likely_is_kept_in_the_words_of_the_report() {
        assertThat(foretold("The trip is very unlikely to change the outcome."))
                .containsExactly("outlet: The trip is very unlikely to change the outcome (very unlikely)");
    }

    @Test
    void a_promise_about_ones_own_act_is_no_forecast() {
        assertThat(foretold("Vera Holm said she would leave the alliance.")).isEmpty();
        assertThat(foretold("\"We will leave the alliance,\" Vera Holm said.")).isEmpty();
        assertThat(foretold("Norway vowed that it would answer.")).isEmpty();
    }

    @Test
    void an_appointment_is_no_forecast() {
        assertThat(foretold("The summit will be held on Friday.")).isEmpty();
    }

    @Test
    void a_question_foretells_nothing() {
        assertThat(foretold("Will the shortage end?")).isEmpty();
    }

    @Test
    void a_guess_at_what_was_or_is_foretells_nothing() {
        assertThat(foretold("The visit may have marked the end of the talks.")).isEmpty();
        assertThat(foretold("Holm may want a treaty.")).isEmpty();
    }

    @Test
    void items_under_a_line_that_announces_forecasts_are_forecasts() {
        assertThat(foretold("What Happens Next\n\n1. Norway keeps waiting\n2. The talks stall\n\nThe fleet sailed."))
                .containsExactly("outlet: Norway keeps waiting ()", "outlet: The talks stall ()");
    }

    @Test
    void a_chance_with_its_measure_is_a_forecast() {
        assertThat(foretold("Norway sees little chance of a treaty."))
                .containsExactly("Norway: a treaty (little chance)");
    }

    @Test
    void what_is_said_not_to_come_is_denied() {
        ReadText read = ReadText.of("\"The shortage will not end,\" the mayor said.");
        assertThat(read.all(Forecast.class)).singleElement().satisfies(one -> {
            assertThat(one.negated()).isTrue();
            assertThat(one.statement()).isNotNull();
        });
    }

    @Test
    void words_that_only_say_which_ones_foretell_nothing() {
        assertThat(foretold("Norway opposed any step that could lead to war.")).isEmpty();
    }

    @Test
    void a_prediction_without_a_modal_is_a_forecast_of_who_makes_it() {
        assertThat(foretold("Analysts foresee a bitter split.")).containsExactly("Analysts: a bitter split ()");
    }

    @Test
    void the_time_of_the_line_over_a_list_holds_for_its_items() {
        ReadText read = ReadText
                .of("Expect the following over the next several months:\n1. Norway waits\n2. Prices rise\n");
        assertThat(read.all(Forecast.class)).hasSize(2)
                .allSatisfy(one -> assertThat(one.horizon()).isNotNull());
    }

    @Test
    void what_somebody_does_not_believe_will_come_is_not_foretold_to_come() {
        assertThat(ReadText.of("Neither believes that the ban will end.").all(Forecast.class))
                .allSatisfy(one -> assertThat(one.negated()).isTrue());
        assertThat(ReadText.of("Vera Holm does not think that the ban will end.").all(Forecast.class))
                .allSatisfy(one -> assertThat(one.negated()).isTrue());
    }

    @Test
    void an_act_that_is_weighed_is_a_forecast_though_the_actor_could_plan_it() {
        assertThat(foretold("Norway will probably attack the islands."))
                .containsExactly("outlet: Norway will probably attack the islands (probably)");
    }
}
