package org.rapporteur.reading.commitment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.data.DataFile;

class CommitmentWordsTest {

    @Test
    void a_wrong_act_is_told_with_file_line_and_mend() {
        assertThatThrownBy(
                () -> CommitmentWords.of(file("vow\tpromise\tstanding\tinfinitive\nbow\tbend\tstanding\tto")))
                .hasMessageContaining("words.tsv, line 2").hasMessageContaining("use one of threat, promise");
    }

    @Test
    void a_word_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> CommitmentWords.of(file("vow\tpromise\tstanding\tto\nvow\tpromise\tstanding\tto")))
                .hasMessageContaining("stands here twice");
    }

    private static java.util.List<DataFile.Row> file(String text) throws IOException {
        return DataFile.read("words.tsv", new StringReader(text)).rows();
    }
}
