package org.rapporteur.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Layout;

class SegmenterTest {

    private static final Segmenter SEGMENTER = Segmenter.load();

    /** Each sentence as its tokens with a blank between them. */
    private static List<String> sentences(String text) {
        return SEGMENTER.segment(text).stream()
                .map(segment -> IntStream.range(0, segment.size())
                        .mapToObj(i -> text.substring(segment.starts()[i], segment.ends()[i]))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<Layout> layouts(String text) {
        return SEGMENTER.segment(text).stream().map(Segment::layout).toList();
    }

    @Test
    void clitics_and_joined_words_fall_apart_as_in_the_treebanks() {
        assertThat(sentences("She didn't say it's Mira’s; they cannot, we're gonna."))
                .containsExactly("She did n't say it 's Mira ’s ; they can not , we 're gon na .");
    }

    @Test
    void hyphens_are_tokens_but_behind_a_prefix() {
        assertThat(sentences("A 15-year anti-tax, well-known e-mail plan."))
                .containsExactly("A 15 - year anti-tax , well - known e-mail plan .");
    }

    @Test
    void amounts_shares_and_times_part_from_their_signs_but_keep_their_digits() {
        assertThat(sentences("It cost $1,200.50, or 3.5%, at 7:30pm on 9/11."))
                .containsExactly("It cost $ 1,200.50 , or 3.5 % , at 7:30 pm on 9/11 .");
    }

    @Test
    void addresses_stay_whole_and_leave_the_full_stop_to_the_sentence() {
        assertThat(sentences("See https://example.org/a?b=1. Or write to ann.lee@example.org, please."))
                .containsExactly("See https://example.org/a?b=1 .", "Or write to ann.lee@example.org , please .");
    }

    @Test
    void abbreviations_and_initials_do_not_end_a_sentence() {
        assertThat(sentences("Mr. J. R. Oakes of Brix Inc. met Sen. Dorn in the U.S. Capitol at 5 p.m. yesterday."))
                .hasSize(1);
    }

    @Test
    void an_abbreviation_ends_one_when_a_word_that_begins_sentences_follows() {
        assertThat(sentences("They moved to the U.S. The plan failed.")).hasSize(2);
    }

    @Test
    void a_closing_quotation_mark_belongs_to_the_sentence_before() {
        assertThat(sentences("“We will stay.” Nobody answered. \"Fine.\" He left."))
                .containsExactly("“ We will stay . ”", "Nobody answered .", "\" Fine . \"", "He left .");
    }

    @Test
    void a_question_inside_quotation_marks_does_not_end_the_sentence_before_a_small_letter() {
        assertThat(sentences("“Who knows?” asked the warden. \"Never!\" they cried.")).hasSize(2);
    }

    @Test
    void a_dateline_stays_with_its_sentence() {
        assertThat(sentences("PORT ELM (Wire) - The bridge reopened.")).hasSize(1);
    }

    @Test
    void a_heading_without_a_full_stop_is_a_sentence_of_its_own() {
        String text = "Bridge Reopens After Storm\nThe bridge over the Elm reopened on Monday. Cars crossed it at noon.";
        assertThat(sentences(text)).hasSize(3);
        assertThat(layouts(text)).containsExactly(Layout.HEADING, Layout.PROSE, Layout.PROSE);
    }

    @Test
    void a_wrapped_paragraph_is_not_cut_at_its_line_breaks() {
        String text = """
                The harbour master of Port Elm said on Monday that the long
                bridge over the river would stay closed for another week, as
                the storm had loosened several of its bolts. Ships may pass
                below it by day.
                """;
        assertThat(sentences(text)).hasSize(2);
    }

    @Test
    void list_items_end_at_their_line_and_lose_their_mark() {
        String text = "The mayor asked for:\n- a new bridge\n• more boats\n2. better lamps\nNothing came of it.";
        assertThat(sentences(text)).containsExactly("The mayor asked for :", "a new bridge", "more boats",
                "better lamps",
                "Nothing came of it .");
        assertThat(layouts(text)).containsExactly(Layout.PROSE, Layout.ITEM, Layout.ITEM, Layout.ITEM, Layout.PROSE);
    }

    @Test
    void lines_behind_a_colon_are_items_even_without_marks() {
        String text = "It was a plain message:\nShips wait for the tide\nCars wait for the bridge\nSo everybody waits.";
        assertThat(layouts(text)).containsExactly(Layout.PROSE, Layout.ITEM, Layout.ITEM, Layout.PROSE);
    }

    @Test
    void non_breaking_blanks_part_words_as_others_do() {
        assertThat(sentences("Ten\u00a0ships came.")).containsExactly("Ten ships came .");
    }

    @Test
    void markup_left_over_from_a_page_is_a_token_apart() {
        assertThat(sentences("Ten ships<br/>came.")).containsExactly("Ten ships <br/> came .");
    }

    @Test
    void paragraphs_are_counted_over_the_text() {
        List<Integer> paragraphs = new ArrayList<>();
        SEGMENTER.segment("One. Two.\n\nThree.").forEach(segment -> paragraphs.add(segment.paragraph()));
        assertThat(paragraphs).containsExactly(0, 0, 1);
    }

    @Test
    void nothing_visible_gives_no_sentence() {
        assertThat(SEGMENTER.segment(" \n\t\u00a0\u200b\ufeff")).isEmpty();
    }
}
