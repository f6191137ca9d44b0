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
}
