package org.rapporteur.casefile.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"tanker,tankers", "close,closing", "parties,Party", "Oskal,Oskal’s",
            "visit,VISITED"})
    void forms_of_one_word_have_one_stem(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"port,part", "talk,tank", "glass,gas", "need,knee"})
    void different_words_keep_different_stems(String one, String other) {
        assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
    }

    @Test
    void a_capital_letter_i_is_lowered_alike_in_every_locale() {
        assertThat(Stem.of("ISLAND")).isEqualTo(Stem.of("island"));
    }

    @Test
    void hyphens_apostrophes_and_points_in_numbers_do_not_part_a_word() {
        assertThat(Words.of("A 14-point plan costs 1.5 million, doesn't it?")).extracting(Word::stem)
                .containsExactly("a", "14-point", "plan", "cost", "1.5", "million", "doesn't", "it");
    }

    @Property
    void words_stand_where_they_say_in_any_text(@ForAll String text) {
        int last = 0;
        for (Word word : Words.of(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(last);
            assertThat(Stem.of(text.substring(word.start(), word.end()))).isEqualTo(word.stem()).isNotEmpty();
            last = word.end();
        }
    }
}
