package org.rapporteur.measure.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.linear.Models;
import org.rapporteur.language.parse.Lattice;
import org.rapporteur.language.parse.Tokens;
import org.rapporteur.language.tag.TagModel;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.tag.Tags;
import org.rapporteur.measure.treebank.GoldSentence;
import org.rapporteur.measure.treebank.Treebank;

class TrainingTest {

    private static final Training TINY = new Training(new Training.Effort(2, 2), 2,
            new Training.Effort(2, 1), 4, new Training.Effort(2, 2), new Training.Effort(2, 2));

    @TempDir
    private Path folder = Path.of("");

    private List<GoldSentence> sentences = new ArrayList<>();

    @BeforeEach
    void write_a_tiny_treebank() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String noun : List.of("envoy", "minister", "rebel", "court")) {
            for (String verb : List.of("spoke", "left", "waited")) {
                text.append(sentence(noun, verb));
            }
        }
        Path file = folder.resolve("tiny-train.conllu");
        Files.writeString(file, text, UTF_8);
        sentences = Treebank.read(file);
    }

    private static String sentence(String noun, String verb) {
        return """
                1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
                2\t%1$s\t%1$s\tNOUN\tNN\t_\t3\tnsubj\t_\t_
                3\t%2$s\t%2$s\tVERB\tVBD\t_\t0\troot\t_\t_
                4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

                """.formatted(noun, verb);
    }

    @Test
    void the_same_sentences_give_the_same_bytes() throws IOException {
        Training.ParserFiles once = TINY.parser(sentences);
        Training.ParserFiles again = TINY.parser(sentences);
        assertThat(TINY.tagger(sentences)).isEqualTo(TINY.tagger(sentences));
        assertThat(once.structure()).isEqualTo(again.structure());
        assertThat(once.relations()).isEqualTo(again.relations());
    }

    @Test
    void what_was_learnt_is_known() throws IOException {
        Tagger tagger = new Tagger(Models.parse(TINY.tagger(sentences), TagModel::read));
        assertThat(tagger.tag(new String[]{"The", "court", "spoke", "."}).xpos()).containsExactly("DT", "NN", "VBD",
                ".");
    }

    @Test
    void crossing_arcs_are_lifted_until_none_crosses() {
        assertThat(Projective.heads(new int[]{2, 3, -1, 2})).containsExactly(2, 2, -1, 2);
    }

    @Test
    void a_tree_that_is_projective_stays_as_it_is() {
        assertThat(Projective.heads(new int[]{1, -1, 1})).containsExactly(1, -1, 1);
    }

    @Test
    void only_a_wrong_arc_is_given_a_lead_in_training() {
        GoldSentence sentence = sentences.getFirst();
        Tags tags = new Tags(sentence.xpos(), sentence.upos());
        StructureTraining.Lesson lesson = StructureTraining.Lesson.of(new Tokens(sentence.forms(), tags),
                sentence.heads());
        Lattice lattice = new Lattice(sentence.size());
        int determiner = lattice.apply(lattice.start(), Lattice.SHIFT);
        int noun = lattice.apply(determiner, Lattice.SHIFT);
        assertThat(lesson.lead(lattice, determiner, Lattice.SHIFT)).isZero();
        assertThat(lesson.lead(lattice, determiner, Lattice.LEFT)).isZero();
        assertThat(lesson.lead(lattice, noun, Lattice.RIGHT)).isPositive();
    }

    @Test
    void a_broken_line_is_named() throws IOException {
        Path file = folder.resolve("broken.conllu");
        Files.writeString(file, "1\tonly\tthree\n", UTF_8);
        assertThatThrownBy(() -> Treebank.read(file)).isInstanceOf(IOException.class)
                .hasMessageContaining("broken.conllu, line 1: has 3 columns where CoNLL-U has 10");
    }
}
