package org.rapporteur.measure.loaded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes bear places within a numbered sentence; they must land on those words of the whole text. */
class BiasArticleTest {

    @Test
    void lexical_bias_outside_quotations_lands_on_its_words(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.createDirectories(folder.resolve("annotations"));
        Files.writeString(folder.resolve("articles/one_1.json"), """
                {"triplet-uuid": "e", "body-paragraphs": [["The mayor spoke.", "He raged on."], ["It rained."]]}""");
        Files.writeString(folder.resolve("annotations/one_1_ann.json"), """
                {"phrase-level-annotations": [
                 {"bias": "lex", "quote": "no", "id": "p1", "start": 3, "end": 8},
                 {"bias": "lex", "quote": "yes", "id": "p2", "start": 0, "end": 2},
                 {"bias": "inf", "quote": "no", "id": "p0", "start": 0, "end": 3},
                 {"bias": "lex", "quote": "no", "id": "p9", "start": 0, "end": 3}]}""");
        BiasArticle article = BiasArticle.all(folder).getFirst();
        assertThat(article.sentences()).hasSize(3);
        assertThat(article.loaded()).singleElement()
                .satisfies(span -> assertThat(span.in(article.text())).isEqualTo("raged"));
    }
}
