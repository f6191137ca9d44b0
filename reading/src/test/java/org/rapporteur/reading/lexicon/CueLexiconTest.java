package org.rapporteur.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Act;

class CueLexiconTest {

    @Test
    void the_shipped_files_load() {
        assertThat(CueLexicon.load("verbs.tsv").entries("say")).isNotEmpty();
        assertThat(CueLexicon.load("nouns.tsv").entries("claim")).isNotEmpty();
        assertThat(CueLexicon.load("adjectives.tsv").entries("confident")).isNotEmpty();
    }

    @Test
    void a_cue_with_companions_comes_before_the_bare_word() throws IOException {
        CueLexicon cues = of("point\tsay\tto\npoint out\tsay\tclause quote\n");
        assertThat(cues.entries("point")).extracting(CueEntry::name).containsExactly("point out", "point");
        assertThat(cues.entries("point").getFirst().act()).isEqualTo(Act.SAY);
        assertThat(cues.entries("murmur")).isEmpty();
    }

    @Test
    void a_wrong_row_is_named_with_its_line_and_mend() {
        assertThatThrownBy(() -> of("# words\nsay\tsay\tsong\n")).hasMessageContaining("line 2")
                .hasMessageContaining("song")
                .hasMessageContaining("clause");
        assertThatThrownBy(() -> of("say\tshout\tclause\n")).hasMessageContaining("shout").hasMessageContaining("warn");
        assertThatThrownBy(() -> of("say\tsay\tclause\nsay\tsay\tquote\n")).hasMessageContaining("twice");
        assertThatThrownBy(() -> of("say clause\n")).hasMessageContaining("3 fields");
    }

    private static CueLexicon of(String content) throws IOException {
        return CueLexicon.of(DataFile.read("test.tsv", new StringReader(content)).withColumns(3).rows());
    }
}
