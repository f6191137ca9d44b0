package org.rapporteur.language.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DataFileTest {

    private enum Tide {
        HIGH, INCOMING;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static DataFile.Row row(String line) throws IOException {
        return DataFile.read("tides.tsv", new StringReader("# tides\n\n" + line + "\n")).rows().getFirst();
    }

    private static Tide tide(String line) throws IOException {
        return row(line).oneOf(1, "tide", Tide.values(), Tide::label);
    }

    @Test
    void a_label_counts_in_letters_of_any_size_under_any_locale() throws IOException {
        assertThat(List.of(tide("quay\thigh"), tide("quay\tINCOMING"))).containsExactly(Tide.HIGH, Tide.INCOMING);
    }

    @Test
    void a_label_nobody_knows_is_told_with_its_place_and_those_that_are_known() {
        assertThatThrownBy(() -> tide("quay\tlow")).isInstanceOf(IllegalStateException.class)
                .hasMessage("tides.tsv, line 3: \"low\" is no tide; use one of high, incoming.");
    }

    @Test
    void a_cell_that_is_not_there_or_empty_is_told_with_its_place() {
        assertThatThrownBy(() -> tide("quay")).hasMessage(
                "tides.tsv, line 3: column 2 is missing; write it after a tab");
        assertThatThrownBy(() -> tide("quay\t")).hasMessageContaining("column 2 is missing");
    }
}
