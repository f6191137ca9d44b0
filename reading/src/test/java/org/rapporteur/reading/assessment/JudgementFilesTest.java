package org.rapporteur.reading.assessment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.data.DataFile;

/** A mistake in a word list is named with file, line and mend. */
class JudgementFilesTest {

    private static DataFile file(String content) throws IOException {
        return DataFile.read("words.tsv", new StringReader(content));
    }

    @Test
    void an_unknown_way_is_refused_with_the_ways_there_are() {
        assertThatThrownBy(() -> new Judgements(file("# words\nfutile\tthing\tadverse\tloaded\n")))
                .hasMessageContaining("words.tsv, line 2").hasMessageContaining("adjective, adverb");
    }

    @Test
    void a_word_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> new Judgements(file("futile vain futile\tadjective\tadverse\tloaded\n")))
                .hasMessageContaining("line 1").hasMessageContaining("twice");
    }

    @Test
    void a_naming_verb_without_a_known_frame_is_refused() {
        assertThatThrownBy(() -> new Naming(file("call\tlike\topen\n"))).hasMessageContaining("as, predicate or both");
    }
}
