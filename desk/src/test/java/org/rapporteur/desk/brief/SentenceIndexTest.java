package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

class SentenceIndexTest {

    private static final String TEXT = "  Left out. Read here. And read here.  * ";

    private static final SentenceIndex INDEX = SentenceIndex.of(new Reading(
            new Report("r", null, null, null, null, null, "en", "here", TEXT),
            List.of(new Span(12, 22), new Span(23, 37)), List.of(), List.of()));

    @Test
    void text_that_the_reading_left_out_still_counts_as_a_sentence() {
        assertThat(INDEX.sentences()).extracting(sentence -> sentence.in(TEXT)).containsExactly("Left out.",
                "Read here.", "And read here.", "*");
    }

    @Test
    void a_span_over_two_sentences_touches_both() {
        assertThat(INDEX.touched(List.of(new Span(18, 26)))).containsExactly(1, 2);
    }

    @Test
    void a_span_that_ends_where_a_sentence_begins_does_not_touch_it() {
        assertThat(INDEX.touched(List.of(new Span(12, 23)))).containsExactly(1);
    }

    @Property
    void every_place_has_a_sentence(@ForAll @IntRange(max = 41) int place) {
        assertThat(INDEX.at(place)).isBetween(0, INDEX.sentences().size() - 1);
    }
}
