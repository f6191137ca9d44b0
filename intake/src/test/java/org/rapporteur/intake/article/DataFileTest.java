package org.rapporteur.intake.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFileTest {

    private static List<List<String>> rows(String text) throws IOException {
        return DataFile.rows("words.tsv", new BufferedReader(new StringReader(text)), 2);
    }

    @Test
    void comments_and_blank_lines_are_passed_over() throws IOException {
        assertThat(rows("# a comment\n\na\tb\n")).containsExactly(List.of("a", "b"));
    }

    @Test
    void a_wrong_row_is_named_with_file_line_and_mend() {
        assertThatThrownBy(() -> rows("a\tb\nc\n"))
                .hasMessage("words.tsv, line 2: 1 columns where 2 belong; part columns by single tabs.");
    }
}
