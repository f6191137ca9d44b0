package org.rapporteur.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Form;

/** Direct, indirect and mixed speech, the speaker before, inside and after it. */
class SpeechTest {

    @Test
    void indirect_speech_is_not_missed() {
        Told told = Told.by("The envoy said that the bridge would open in May.");
        assertThat(told.all()).containsExactly("The envoy: that the bridge would open in May");
        assertThat(told.cue("say").form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void a_speaker_after_the_quote_is_found_with_the_apposition() {
        Told told = Told.by("\"The bridge will open in May,\" said Anna Bell, the mayor of Norham.");
        assertThat(told.all()).containsExactly("Anna Bell, the mayor of Norham: \"The bridge will open in May,\"");
        assertThat(told.cue("say").form()).isEqualTo(Form.DIRECT);
    }

    @Test
    void a_speaker_inside_the_quote_parts_its_content_and_not_the_statement() {
        Told told = Told.by("\"The bridge,\" he said, \"will open in May.\"");
        assertThat(told.all()).containsExactly("he: \"The bridge,\" ... \"will open in May.\"");
    }

    @Test
    void quoted_sentences_that_follow_without_a_cue_stay_with_their_speaker() {
        Told told = Told
                .by("\"The bridge will open in May,\" Bell told reporters. \"It has taken years. Nobody cared.\"");
        assertThat(told.all())
                .containsExactly("Bell: \"The bridge will open in May,\" ... \"It has taken years. Nobody cared.\"");
    }

    @Test
    void a_quote_over_several_paragraphs_with_marks_opened_again_is_one_statement() {
        Told told = Told.by("The minister said: \"We will not pay.\n\n\"We never have.\n\n\"We never will.\"");
        assertThat(told.statements()).hasSize(1);
        assertThat(told.all().getFirst()).contains("We will not pay").contains("We never have")
                .contains("We never will");
    }

    @Test
    void a_document_is_not_lost_when_its_quotation_marks_do_not_balance() {
        Told told = Told.by("The talks have failed,\" the envoy said.\n\nThe minister said that the dam was safe.");
        assertThat(told.all()).contains("The minister: that the dam was safe");
    }

    @Test
    void partly_quoted_speech_is_mixed() {
        Told told = Told.by("The minister said the offer was \"an insult to every farmer\" in the valley.");
        assertThat(told.cue("say").form()).isEqualTo(Form.MIXED);
    }

    @Test
    void what_is_quoted_is_not_read_for_statements_of_its_own() {
        Told told = Told.by("\"I think the dam will hold,\" Bell said.");
        assertThat(told.all()).containsExactly("Bell: \"I think the dam will hold,\"");
    }

    @Test
    void a_list_after_the_cue_is_its_content() {
        Told told = Told.by("Bell argued:\n\n- the toll is unfair\n- the bridge is old\n");
        assertThat(told.all()).containsExactly("Bell: the toll is unfair ... the bridge is old");
    }

    @Test
    void a_list_after_that_and_a_colon_is_content_and_not_direct_speech() {
        Told told = Told.by("Two officials said that:\n\n- the toll is unfair\n- the bridge is old\n");
        assertThat(told.all()).containsExactly("Two officials: the toll is unfair ... the bridge is old");
        assertThat(told.cue("say").form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void second_cues_keep_the_speaker_and_leave_the_first_content() {
        Told told = Told
                .by("The minister denied that any money had changed hands and accused the opposition of lying.");
        assertThat(told.all()).containsExactly("The minister: that any money had changed hands",
                "The minister: the opposition of lying");
    }

    @Test
    void a_participle_after_a_comma_speaks_for_the_subject() {
        Told told = Told.by("Mayor Bell left the hall early, claiming that the vote had been rigged.");
        assertThat(told.all()).containsExactly("Mayor Bell: that the vote had been rigged");
    }

    @Test
    void what_another_says_behind_a_semicolon_is_not_said_by_the_first() {
        Told told = Told.by("The harbour master says the barge was empty; its captain, Jonas Reed, says it was full.");
        assertThat(told.all()).containsExactly("The harbour master: the barge was empty",
                "its captain, Jonas Reed: it was full");
    }
}
