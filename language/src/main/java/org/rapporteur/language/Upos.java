package org.rapporteur.language;

/** Universal parts of speech (Universal Dependencies v2). */
public enum Upos {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X;

    /** True for nouns and proper nouns. */
    public boolean nominal() {
        return this == NOUN || this == PROPN;
    }
}
