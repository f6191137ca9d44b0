package org.rapporteur.language.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Upos;

class TaggerTest {

    private static final Tagger TAGGER = Tagger.load();

    @Test
    void plain_news_prose_is_tagged() {
        Tags tags = TAGGER
                .tag(new String[]{"Officials", "in", "Verland", "denied", "the", "claim", "on", "Friday", "."});
        assertThat(tags.xpos()).containsExactly("NNS", "IN", "NNP", "VBD", "DT", "NN", "IN", "NNP", ".");
        assertThat(tags.upos()).containsExactly(Upos.NOUN, Upos.ADP, Upos.PROPN, Upos.VERB, Upos.DET, Upos.NOUN,
                Upos.ADP, Upos.PROPN, Upos.PUNCT);
    }

    @Test
    void a_noun_and_a_verb_of_the_same_letters_are_told_apart() {
        Tags tags = TAGGER.tag(new String[]{"They", "plan", "to", "change", "the", "plan", "."});
        assertThat(tags.upos()[1]).isEqualTo(Upos.VERB);
        assertThat(tags.upos()[5]).isEqualTo(Upos.NOUN);
    }

    @Test
    void tags_are_interned_so_that_they_may_be_compared_by_identity() {
        Tags tags = TAGGER.tag(new String[]{"Nobody", "knows", "."});
        assertThat(tags.xpos()[1]).isSameAs("VBZ");
    }

    @Test
    void a_closing_quotation_mark_never_opens_and_an_opening_one_never_closes() {
        String[] sentence = {"“", "”", "We", "left", "”", ",", "she", "said", "“", "Why", "«", "x", "»", "”", "“", "“"};
        Tags tags = TAGGER.tag(sentence);
        for (int token = 0; token < sentence.length; token++) {
            if (sentence[token].equals("”") || sentence[token].equals("»")) {
                assertThat(tags.xpos()[token]).isNotEqualTo("``");
            } else if (sentence[token].equals("“") || sentence[token].equals("«")) {
                assertThat(tags.xpos()[token]).isNotEqualTo("''");
            }
        }
    }

    @Property(tries = 200)
    void every_token_gets_a_tag(@ForAll List<String> tokens) {
        Tags tags = TAGGER.tag(tokens.toArray(String[]::new));
        assertThat(tags.xpos()).hasSize(tokens.size()).doesNotContainNull();
        assertThat(tags.upos()).hasSize(tokens.size()).doesNotContainNull();
    }
}
