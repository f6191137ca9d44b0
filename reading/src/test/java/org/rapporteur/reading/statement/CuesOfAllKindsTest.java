package org.rapporteur.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Statement;

/** Cues that are no plain verbs, and words that only look like cues. */
class CuesOfAllKindsTest {

    @Test
    void what_merely_seems_so_to_the_outlet_is_nobodys_statement() {
        assertThat(Told.by("The chancellor seems tired of the dispute.").all()).isEmpty();
        assertThat(Told.by("A quick settlement appears increasingly unlikely.").all()).isEmpty();
    }

    @Test
    void so_called_tells_no_speech() {
        assertThat(Told.by("The so-called “iron gate” was built by the harbour guild.").all()).isEmpty();
    }

    @Test
    void bare_nouns_of_thought_are_no_statements() {
        assertThat(Told.by("The envoy's understanding of the coast has grown.").all()).isEmpty();
    }

    @Test
    void a_promised_thing_is_promised_by_its_owner() {
        Told told = Told.by("The minister’s promised “harvest bonus” has vanished.");
        Statement promise = told.cue("promise");
        assertThat(promise.speaker().text()).isEqualTo("The minister’s");
        assertThat(told.content(promise)).contains("harvest bonus");
    }

    @Test
    void what_a_plan_drew_is_said_of_the_plan() {
        Told told = Told.by("The new toll has drawn sharp criticism from local fishermen.");
        Statement criticism = told.cue("criticism");
        assertThat(criticism.act()).isEqualTo(Act.CRITICISE);
        assertThat(criticism.speaker().text()).isEqualTo("local fishermen");
        assertThat(told.content(criticism)).isEqualTo("The new toll");
    }

    @Test
    void a_verb_that_looks_like_a_noun_still_reports() {
        Told told = Told.by("The visit may change little, analysts caution.");
        assertThat(told.content(told.cue("caution"))).isEqualTo("The visit may change little");
        assertThat(told.cue("caution").speaker().text()).isEqualTo("analysts");
    }

    @Test
    void who_attempts_to_urge_urges() {
        Statement urged = Told.by("The council is making a last attempt to encourage the guild to reopen the port.")
                .cue("encourage");
        assertThat(urged.speaker().text()).isEqualTo("The council");
    }

    @Test
    void an_idea_that_is_urged_or_seen_is_a_content_and_a_thing_is_not() {
        assertThat(Told.by("Diplomats urged caution.").all()).containsExactly("Diplomats: caution");
        assertThat(Told.by("The captain sees the ship.").all()).isEmpty();
    }

    @Test
    void those_who_speak_together_are_no_single_party() {
        Statement refused = Told.by("Both France and Spain have refused to join the patrol.").cue("refuse");
        assertThat(refused.speaker().party()).isNull();
        assertThat(refused.speaker().parties()).hasSize(2);
    }

    @Test
    void remarks_are_made_by_their_owner() {
        Statement told = Told.by("Mr. Anton Berg's recent remarks suggest that the port will stay closed.")
                .cue("suggest");
        assertThat(told.speaker().party()).isNotNull();
        assertThat(told.speaker().text()).endsWith("remarks");
    }

    @Test
    void who_stands_for_those_it_describes() {
        Told told = Told.by("The plan angered the bakers, who argue that the toll is too high.");
        assertThat(told.cue("argue").speaker().text()).isEqualTo("the bakers");
    }

    @Test
    void one_of_many_is_unnamed_and_the_many_are_a_group() {
        assertThat(Told.by("One analyst said the port would close.").cue("say").speaker().kind())
                .isEqualTo(SourceKind.UNNAMED);
        assertThat(Told.by("Analysts said the port would close.").cue("say").speaker().kind())
                .isEqualTo(SourceKind.GROUP);
    }
}
