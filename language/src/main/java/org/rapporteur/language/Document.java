package org.rapporteur.language;

import java.util.List;

/**
 * A text, read.
 *
 * @param text the untouched text
 * @param sentences in order; every token lies in exactly one; empty for a text without a visible character
 * @param names in order of place; they do not overlap
 */
public record Document(String text, List<Sentence> sentences, List<Name> names) {

    public Document {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }
}
