package org.rapporteur.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Relation;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.tag.Tags;

class ParserTest {

    private static final Tagger TAGGER = Tagger.load();
    private static final Parser PARSER = Parser.load();

    private static Tree parse(String... forms) {
        return PARSER.parse(forms, TAGGER.tag(forms));
    }

    /** Follows every token up; a cycle or a second root shows. */
    private static void assertTree(Tree tree, int size) {
        assertThat(tree.heads()).hasSize(size);
        assertThat(tree.relations()).hasSize(size).doesNotContainNull();
        assertThat(Arrays.stream(tree.heads()).filter(head -> head == -1).count()).isEqualTo(size == 0 ? 0 : 1);
        int[] depth = new int[size];
        for (int token = 0; token < size; token++) {
            int steps = 0;
            for (int at = token; tree.heads()[at] >= 0 && depth[at] == 0; at = tree.heads()[at]) {
                assertThat(tree.heads()[at]).isNotEqualTo(at).isLessThan(size);
                assertThat(++steps).as("a cycle at token " + token).isLessThan(size);
            }
            depth[token] = 1;
            assertThat(tree.relations()[token] == Relation.ROOT).isEqualTo(tree.heads()[token] == -1);
        }
    }

    @Property(tries = 200)
    void any_tokens_whatever_give_a_tree(@ForAll @Size(max = 60) List<String> tokens) {
        String[] forms = tokens.toArray(String[]::new);
        assertTree(parse(forms), forms.length);
    }

    @Property(tries = 100)
    void words_in_any_order_give_a_tree(@ForAll @Size(max = 40) List<Short> picks) {
        String[] words = {"(", "\"", "said", "the", "minister", ",", "who", "and", ".", "to", "\uD800", "”", "“", "4"};
        String[] forms = picks.stream().map(pick -> words[Math.floorMod(pick, words.length)]).toArray(String[]::new);
        assertTree(parse(forms), forms.length);
    }

    @Test
    void ten_thousand_opening_brackets_are_one_tree() {
        String[] forms = IntStream.range(0, 10_000).mapToObj(token -> "(").toArray(String[]::new);
        assertTree(parse(forms), forms.length);
    }

    @Test
    void a_megabyte_without_a_space_is_one_token() {
        assertTree(parse("x".repeat(1_000_000)), 1);
    }

    @Test
    void no_token_gives_no_tree() {
        Tags tags = TAGGER.tag(new String[0]);
        assertThat(PARSER.parse(new String[0], tags).heads()).isEmpty();
    }

    @Test
    void indirect_speech_hangs_on_its_verb() {
        Tree tree = parse("The", "minister", "said", "that", "the", "talks", "had", "failed", ".");
        assertThat(tree.heads()).containsExactly(1, 2, -1, 7, 5, 7, 7, 2, 2);
        assertThat(tree.relations()[1]).isEqualTo(Relation.NSUBJ);
        assertThat(tree.relations()[7]).isEqualTo(Relation.CCOMP);
    }

    @Test
    void curly_quotation_marks_are_read_like_straight_ones() {
        Tree straight = parse("\"", "We", "will", "not", "sign", ",", "\"", "the", "envoy", "told", "reporters", ".");
        Tree curly = parse("“", "We", "will", "not", "sign", ",", "”", "the", "envoy", "told", "reporters", ".");
        assertThat(curly.heads()).isEqualTo(straight.heads());
        assertThat(curly.relations()).isEqualTo(straight.relations());
        assertThat(curly.relations()[8]).isEqualTo(Relation.NSUBJ);
        assertThat(curly.heads()[8]).isEqualTo(9);
    }

    @Test
    void the_passive_has_a_passive_subject_and_an_agent() {
        Tree tree = parse("The", "offer", "was", "rejected", "by", "the", "rebels", ".");
        assertThat(tree.relations()[1]).isEqualTo(Relation.NSUBJ_PASS);
        assertThat(tree.relations()[2]).isEqualTo(Relation.AUX_PASS);
        assertThat(tree.relations()[6].base()).isEqualTo(Relation.OBL);
        assertThat(tree.heads()[6]).isEqualTo(3);
    }
}
