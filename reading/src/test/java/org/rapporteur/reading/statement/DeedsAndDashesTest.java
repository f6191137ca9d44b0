package org.rapporteur.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is done is not said; speech between dashes; speakers inside relative clauses; the page around a report. */
class DeedsAndDashesTest {

    @Test
    void speech_between_dashes_runs_back_over_sentences_to_the_opening_dash() {
        Told told = Told.by("The mayor was calm. - We were wrong. The bridge will stay - said the mayor of Norham.");
        assertThat(told.content(told.cue("say"))).contains("We were wrong").contains("The bridge will stay")
                .doesNotContain("calm");
        assertThat(told.cue("say").speaker().text()).isEqualTo("the mayor of Norham");
    }

    @Test
    void a_pronoun_behind_a_closing_dash_speaks() {
        Told told = Told.by("- The dam will hold until spring \u2013 he emphasized.");
        assertThat(told.all()).containsExactly("he: The dam will hold until spring");
    }

    @Test
    void fighting_and_voting_are_not_taken_for_speech() {
        assertThat(Told.by("Velland backed the rebels with weapons.").all()).isEmpty();
        assertThat(Told.by("The army will defend its territory.").all()).isEmpty();
        assertThat(Told.by("Farmers voted for Bell in May.").all()).isEmpty();
    }

    @Test
    void what_somebody_would_want_is_not_told_as_a_wish() {
        assertThat(Told.by("Velland would want to close the strait in a war.").all()).isEmpty();
    }

    @Test
    void the_nearest_subject_in_a_relative_clause_speaks() {
        Told told = Told.by("Bell signed the law, which critics say will harm farmers.");
        assertThat(told.cue("say").speaker().text()).isEqualTo("critics");
    }

    @Test
    void page_furniture_is_not_read() {
        assertThat(Told.by("Source: Norham Post\n\nBy submitting your address, you agree to our Terms of Service.")
                .all()).isEmpty();
    }

    @Test
    void who_is_asked_does_not_ask() {
        Told told = Told.by("When asked whether the bridge would open, Bell said that it would.");
        assertThat(told.cue("ask").speaker().text()).isEmpty();
        assertThat(told.cue("say").speaker().text()).isEqualTo("Bell");
    }

    @Test
    void what_a_place_saw_is_no_judgement() {
        assertThat(Told.by("Norham saw the army capture two bridges in May.").all()).isEmpty();
    }
}
