package org.rapporteur.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Upos;

class LemmatizerTest {

    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

    @ParameterizedTest
    @CsvSource({"went, VERB, VBD, go", "Said, VERB, VBD, say", "was, AUX, VBD, be", "n’t, PART, RB, not",
            "making, VERB, VBG, make",
            "visiting, VERB, VBG, visit", "planned, VERB, VBD, plan", "denies, VERB, VBZ, deny",
            "attacks, NOUN, NNS, attack",
            "countries, NOUN, NNS, country", "men, NOUN, NNS, man", "better, ADJ, JJR, good",
            "largest, ADJ, JJS, large",
            "them, PRON, PRP, they", "provoked, VERB, VBD, provoke", "Elmians, PROPN, NNPS, Elmian",
            "Port, PROPN, NNP, Port",
            "'1,200', NUM, CD, 1200"})
    void a_form_has_its_lemma_under_its_tag(String form, Upos upos, String xpos, String lemma) {
        assertThat(LEMMATIZER.lemma(form, upos, xpos)).isEqualTo(lemma);
    }

    @Test
    void a_form_that_is_its_own_lemma_is_handed_back_as_it_is() {
        String form = String.join("", "bri", "dge");
        assertThat(LEMMATIZER.lemma(form, Upos.NOUN, "NN")).isSameAs(form);
    }

    @Test
    void unknown_tags_and_empty_forms_do_no_harm() {
        assertThat(LEMMATIZER.lemma("Bridge", Upos.NOUN, "ZZ")).isEqualTo("bridge");
        assertThat(LEMMATIZER.lemma("", Upos.NOUN, "NN")).isEmpty();
    }
}
