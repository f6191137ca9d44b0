package org.rapporteur.reading.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.data.DataFile;

class EventLexiconTest {

    @Test
    void a_verb_that_stands_twice_with_one_object_is_named_with_its_line() throws IOException {
        DataFile verbs = DataFile.read("verbs.tsv",
                new StringReader("free\t*\tyield\t-\nloose;free\t*\taid\t-\n"));
        assertThatThrownBy(() -> EventLexicon.of(verbs.rows(), DataFile.read("n", new StringReader("")).rows()))
                .hasMessageContaining("verbs.tsv, line 2").hasMessageContaining("free");
    }

    @Test
    void every_kind_that_a_word_tells_has_a_category() {
        Kinds kinds = new Kinds();
        for (String file : new String[]{"verbs.tsv", "nouns.tsv"}) {
            for (DataFile.Row row : DataFile
                    .beside(EventLexicon.class, "/org/rapporteur/reading/event/" + file).rows()) {
                String cell = row.cell(3);
                String kind = cell.startsWith("(") ? cell.substring(1, cell.length() - 1) : cell;
                if (!kind.equals("-") && !kind.equals("=")) {
                    assertThat(kinds.of(kind)).as(row.file() + ", line " + row.line() + ": " + kind).isNotNull();
                }
            }
        }
    }
}
