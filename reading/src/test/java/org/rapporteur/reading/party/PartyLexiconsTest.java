package org.rapporteur.reading.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.data.DataFile;

class PartyLexiconsTest {

    @Test
    void every_data_file_is_whole_and_no_name_stands_for_two_parties() {
        assertThat(PartyLexicons.bundled()).isNotNull();
        assertThat(GivenForms.bundled()).isNotNull();
    }

    @Test
    void every_state_has_an_adjective_or_a_capital_or_is_a_small_island() {
        assertThat(PartyLexicons.rows("states.tsv", 5)).hasSizeGreaterThan(195)
                .allSatisfy(row -> assertThat(row.cells().getFirst()).isNotBlank());
    }

    @Test
    void nicknames_are_not_chains_that_join_everybody() {
        GivenForms forms = GivenForms.bundled();

        assertThat(forms.fit("steve", "steven")).isTrue();
        assertThat(forms.fit("j", "james")).isTrue();
        assertThat(forms.fit("anna", "otto")).isFalse();
        assertThat(forms.fit("tony", "antonio")).isTrue();
        assertThat(forms.fit("anthony", "antonio")).as("both may be Tony, but are two names").isFalse();
    }

    @Test
    void a_name_that_stands_for_two_parties_is_refused_with_its_line() throws IOException {
        List<DataFile.Row> states = DataFile.read("states.tsv",
                new StringReader("Velland\t\tVellish\tTresk\t\nMoria\t\t\tTresk\t\n")).withColumns(5).rows();

        assertThatThrownBy(() -> new KnownNames(states, List.of(), List.of()))
                .hasMessage("states.tsv, line 2: \"Tresk\" already stands for Velland; keep one of the two.");
    }

    @Test
    void adjectives_of_invented_states_are_known_by_their_stem() {
        assertThat(HomeMade.madeOf("Vellish", "Velland")).isTrue();
        assertThat(HomeMade.madeOf("Kelvarian", "Kelvaria")).isTrue();
        assertThat(HomeMade.madeOf("British", "Brittany")).isFalse();
    }

    @Test
    void transliterations_share_a_skeleton_and_slugs_are_plain() {
        assertThat(Folding.skeleton("zelenskyy")).isEqualTo(Folding.skeleton("zelensky"))
                .isEqualTo(Folding.skeleton("zelenskiy"));
        assertThat(Folding.slug("Élodie d’Aubigné-Łęcki")).isEqualTo("elodie-daubigne-lecki");
        assertThat(Folding.slug("— 北京")).isEqualTo("party");
    }
}
