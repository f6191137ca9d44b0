package org.rapporteur.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;

/** How far a content reaches, and what stands inside another's words. */
class ReachTest {

    @Test
    void what_a_threat_hangs_on_is_never_lost() {
        Told told = Told.by("The minister threatened to impose tolls on all imports from Norland, "
                + "unless Sudland halts its dredging by March 3.");
        assertThat(told.all()).containsExactly("The minister: to impose tolls on all imports from Norland, "
                + "unless Sudland halts its dredging by March 3");
    }

    @Test
    void a_dateline_is_not_among_the_words_of_the_first_speaker() {
        assertThat(
                Told.by("NORHAVEN, May 3 (Tidings) — Sudland will close its harbours by June, Minister Anna Berg said.")
                        .all())
                .containsExactly("Minister Anna Berg: Sudland will close its harbours by June");
    }

    @Test
    void an_object_keeps_the_phrases_behind_it() {
        assertThat(Told.by("The envoy expressed dissatisfaction with the shift in policy.").all())
                .containsExactly("The envoy: dissatisfaction with the shift in policy");
    }

    @Test
    void a_thing_is_not_spoken_to() {
        Told told = Told.by("The bishop wrote to the court, pleading for an end to a strike that has cost jobs.");
        assertThat(told.content(told.cue("plead"))).isEqualTo("an end to a strike that has cost jobs");
        assertThat(told.cue("plead").addressee()).isNull();
    }

    @Test
    void dashes_do_not_cut_an_object_short() {
        assertThat(Told.by("The captain sees no need — and no advantage — in peace.").all())
                .containsExactly("The captain: no need — and no advantage — in peace");
    }

    @Test
    void who_did_what_in_relayed_words_is_told_apart() {
        assertThat(Told.by("According to aides, the president dismissed the offers as \"noise\".").all())
                .contains("aides < the president: the offers as \"noise\"");
    }

    @Test
    void a_passive_in_relayed_words_has_an_unnamed_source() {
        assertThat(Told.by("The request was dismissed as unserious, according to officials familiar with the meeting.")
                .all()).contains("officials familiar with the meeting: The request was dismissed as unserious",
                        "officials familiar with the meeting < : The request ... as unserious");
    }

    @Test
    void a_list_after_that_is_the_content() {
        assertThat(Told.by("Officials reiterate that:\n\n- the dam is safe\n- the toll will rise\n").all())
                .containsExactly("Officials: the dam is safe ... the toll will rise");
    }

    @Test
    void going_on_with_work_is_no_speech() {
        assertThat(Told.by("Norland is continuing energy cooperation with Sudland.").all()).isEmpty();
    }

    @Test
    void what_a_thing_is_called_is_the_content() {
        assertThat(Told.by("The minister offered what sources describe as a \"gesture,\" a halt in dredging.").all())
                .containsExactly("sources: a \"gesture,\" a halt in dredging");
        assertThat(Told.by("Norland did not get what it publicly demanded: a full apology and a withdrawal.").all())
                .containsExactly("it: a full apology and a withdrawal");
        assertThat(Told.by("They met for what he described as private talks.").all())
                .containsExactly("he: private talks");
    }

    @Test
    void an_agency_behind_as_noted_by_speaks() {
        assertThat(Told.by("As noted by Reuters, the outcome is uncertain.").all())
                .containsExactly("Reuters: the outcome is uncertain");
    }

    @Test
    void a_heading_with_a_colon_is_no_speaker() {
        assertThat(Told.by("The Toll Factor: the prices are rising fast.").all()).isEmpty();
        assertThat(Told.by("Real Outlook: the strike will end soon.").all()).isEmpty();
    }

    @Test
    void two_who_speak_together_are_no_one_party() {
        Told told = Told.by("Anna Bell and Carl Dean met in May. Both Anna Bell and Carl Dean said the talks failed.");
        assertThat(told.cue("say").speaker().party()).isNull();
    }

    @Test
    void who_is_critical_of_something_criticises_it() {
        Told told = Told.by("A lawyer critical of the mayor left the hall.");
        assertThat(told.all()).containsExactly("A lawyer: the mayor");
        assertThat(told.cue("critical").act()).isEqualTo(Act.CRITICISE);
    }

    @Test
    void events_do_not_speak() {
        assertThat(Told.by("The confrontation revealed deep divisions in the council.").all()).isEmpty();
        assertThat(Told.by("This underscores that the deal is fragile.").all()).isEmpty();
    }

    @Test
    void who_is_quoted_as_saying_something_says_it() {
        assertThat(Told.by("The paper quoted Anna Bell as saying that the talks were useful.").all())
                .contains("The paper < Anna Bell: that the talks were useful");
    }
}
