package org.rapporteur.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.English;
import org.rapporteur.language.NameKind;

class NameFinderTest {

    private static final English ENGLISH = English.load();

    private static List<String> names(String text, NameKind kind) {
        return ENGLISH.read(text).names().stream().filter(name -> name.kind() == kind)
                .map(name -> text.substring(name.start(), name.end())).toList();
    }

    private static List<String> names(String text) {
        return ENGLISH.read(text).names().stream().map(name -> text.substring(name.start(), name.end())).toList();
    }

    @Test
    void a_surname_takes_the_kind_of_the_full_name() {
        String text = "Martin Hollbrook resigned on Monday. Friends of Hollbrook were surprised.";
        assertThat(names(text, NameKind.PERSON)).containsExactly("Martin Hollbrook", "Hollbrook");
    }

    @Test
    void a_title_is_no_part_of_a_persons_name() {
        assertThat(names("On Friday President Clara Oakes met Mr. Denholm.", NameKind.PERSON))
                .containsExactly("Clara Oakes", "Denholm");
    }

    @Test
    void an_acronym_is_never_of_another_kind_than_what_it_stands_for() {
        String text = "The Harbour Safety Commission (HSC) met on Monday. Critics say the HSC acts too late.";
        assertThat(names(text, NameKind.PERSON)).isEmpty();
        assertThat(names(text, NameKind.PLACE)).isEmpty();
        assertThat(names(text, NameKind.ORGANISATION)).contains("Harbour Safety Commission");
    }

    @Test
    void a_place_inside_a_newspapers_name_is_no_place() {
        String text = "The editor of the Boston Globe told her that he had never been to Boston.";
        assertThat(names(text, NameKind.ORGANISATION)).containsExactly("Boston Globe");
        assertThat(names(text, NameKind.PLACE)).containsExactly("Boston");
    }

    @Test
    void the_capital_that_begins_a_sentence_makes_no_name() {
        assertThat(names("Bread was scarce. Prices rose again.")).isEmpty();
    }

    @Test
    void an_unknown_word_behind_in_and_the_town_of_is_no_person() {
        String text = "Wexmoor was quiet on Sunday. Nobody in Wexmoor spoke. They live in the town of Wexmoor, near Leeds.";
        assertThat(names(text, NameKind.PERSON)).isEmpty();
    }

    @Test
    void a_heading_in_capitals_throughout_names_nobody_new() {
        String text = "COUNCIL VOTES TO CLOSE OLD BRIDGE\n\nThe council voted on Tuesday to close the old bridge.";
        assertThat(names(text, NameKind.PERSON)).isEmpty();
    }

    @Test
    void a_state_is_a_place_even_where_it_acts() {
        String text = "Belgium accused the committee of delay. Belgium and Tunisia later played in the final.";
        assertThat(names(text, NameKind.ORGANISATION)).isEmpty();
        assertThat(names(text, NameKind.PLACE)).containsExactly("Belgium", "Belgium", "Tunisia");
    }

    @Test
    void a_name_said_to_be_a_town_is_no_person() {
        String text = "Hartlebury is a small town on the river. Many of its people work there.";
        assertThat(names(text, NameKind.PERSON)).isEmpty();
    }

    @Test
    void an_unknown_name_behind_ms_and_dr_is_a_person() {
        assertThat(names("Ms. Orla Kinsale and Dr. Hask stayed.", NameKind.PERSON)).containsExactly("Orla Kinsale",
                "Hask");
    }
}
