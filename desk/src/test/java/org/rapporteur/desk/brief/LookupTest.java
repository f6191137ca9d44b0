package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.desk.ComparedCase;
import org.rapporteur.model.Span;

class LookupTest {

    private final Lookup lookup = new Lookup(new Contents(ComparedCase.brief("words")));

    @Test
    void words_are_shown_in_their_sentence_with_the_spaces_that_stand_around_them_and_no_others() {
        Cited named = lookup.cited("r2", new Span(5, 9));
        assertThat(named.before() + "|" + named.words() + "|" + named.after()).isEqualTo("Ilva |Morn| met them.");
        Cited last = lookup.cited("r2", new Span(10, 18));
        assertThat(last.before() + "|" + last.words() + "|" + last.after()).isEqualTo("Ilva Morn |met them|.");
    }

    @Test
    void words_that_are_their_whole_sentence_need_no_mark() {
        assertThat(lookup.cited("r2", new Span(0, 18)).whole()).isTrue();
        assertThat(lookup.cited("r2", new Span(5, 18)).whole()).isFalse();
    }

    @Test
    void a_report_of_which_neither_outlet_nor_title_is_known_goes_by_the_name_of_its_file() {
        assertThat(Lookup.where(lookup.source("r3"))).isEqualTo("words");
        assertThat(Lookup.where(lookup.source("r2"))).isEqualTo("Second words, 2031-05-18");
    }
}
