package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    private static final English ENGLISH = English.load();

    private static List<String> names(String text, NameKind kind) {
        return ENGLISH.read(text).names().stream().filter(name -> name.kind() == kind)
                .map(name -> text.substring(name.start(), name.end())).toList();
    }

    @Test
    void a_sentence_has_tags_lemmas_and_one_root() {
        Sentence sentence = ENGLISH.read("The envoy went home.").sentences().getFirst();
        assertThat(sentence.lemma(2)).isEqualTo("go");
        assertThat(sentence.upos(2)).isEqualTo(Upos.VERB);
        assertThat(IntStream.range(0, sentence.size()).filter(i -> sentence.head(i) == Sentence.NO_HEAD)).hasSize(1);
    }

    @Test
    void a_bare_surname_takes_the_kind_of_the_full_name() {
        String text = "Maria Oakes, the minister, arrived in Paris. Nobody but Oakes knew why.";
        assertThat(names(text, NameKind.PERSON)).containsExactly("Maria Oakes", "Oakes");
        assertThat(names(text, NameKind.PLACE)).containsExactly("Paris");
    }

    @Test
    void a_newspaper_is_no_place_though_a_city_is_part_of_its_name() {
        String text = "He told the Washington Post that he would leave Washington.";
        assertThat(names(text, NameKind.ORGANISATION)).containsExactly("Washington Post");
        assertThat(names(text, NameKind.PLACE)).containsExactly("Washington");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u0000\u0001\u0007", "\ud800 lone \udc00"})
    void texts_of_no_use_are_read_without_complaint(String text) {
        assertThat(ENGLISH.read(text).text()).isEqualTo(text);
    }

    @Test
    void ten_thousand_opening_brackets_are_read() {
        assertThat(ENGLISH.read("(".repeat(10_000)).sentences()).isNotEmpty();
    }

    @Test
    void a_megabyte_without_a_blank_is_read() {
        assertThat(ENGLISH.read("x".repeat(1_000_000)).sentences()).hasSize(1);
    }

    @Property(tries = 100)
    void any_text_is_read_and_names_lie_in_order_within_their_sentences(@ForAll String text) {
        Document document = ENGLISH.read(text);
        int last = 0;
        for (Name name : document.names()) {
            Sentence sentence = document.sentences().get(name.sentence());
            assertThat(name.start()).isGreaterThanOrEqualTo(last).isEqualTo(sentence.start(name.firstToken()));
            assertThat(name.end()).isEqualTo(sentence.end(name.endToken() - 1));
            last = name.end();
        }
    }
}
