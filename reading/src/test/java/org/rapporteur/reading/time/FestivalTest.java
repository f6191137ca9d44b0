package org.rapporteur.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.data.DataFile;

class FestivalTest {

    /** Days as calendars of those years give them. */
    @ParameterizedTest
    @CsvSource({"easter 0,2024-03-31", "easter 0,2025-04-20", "easter -2,2000-04-21", "orthodox-easter 0,2024-05-05",
            "orthodox-easter 0,2025-04-20", "11 4 thursday,2025-11-27", "5 -1 monday,2024-05-27", "12-25,2024-12-25",
            "11 1 monday 1,2024-11-05"})
    void each_kind_of_rule_finds_the_day_of_a_year(String rule, LocalDate day) {
        assertThat(festival(rule).in(day.getYear())).isEqualTo(day);
    }

    @Test
    void a_wrong_rule_is_told_with_its_place_and_the_mend() {
        assertThatThrownBy(() -> festival("13-45")).hasMessageContaining("festivals.tsv, line 7")
                .hasMessageContaining("12-25");
        assertThatThrownBy(() -> festival("whitsun 0")).hasMessageContaining("whitsun");
    }

    @Test
    void a_wrong_word_is_told_with_its_place_and_what_would_be_right() {
        DataFile.Row row = new DataFile.Row("words.tsv", 3, List.of("monday", "weekday", "8"));
        assertThatThrownBy(() -> Vocabulary.of(List.of(row), List.of(), List.of()))
                .hasMessageContaining("words.tsv, line 3").hasMessageContaining("1 to 7");
        DataFile.Row kind = new DataFile.Row("words.tsv", 4, List.of("monday", "wekday", "1"));
        assertThatThrownBy(() -> Vocabulary.of(List.of(kind), List.of(), List.of()))
                .hasMessageContaining("words.tsv, line 4").hasMessageContaining("weekday");
    }

    private static Festival festival(String rule) {
        return Festival.of(new DataFile.Row("festivals.tsv", 7, List.of("Some Day", rule)), rule);
    }
}
