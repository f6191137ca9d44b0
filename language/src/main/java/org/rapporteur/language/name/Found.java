package org.rapporteur.language.name;

import org.rapporteur.language.NameKind;

/**
 * A name found in a document.
 *
 * @param sentence index of the sentence
 * @param from its first token
 * @param to token after its last
 */
public record Found(NameKind kind, int sentence, int from, int to) {

    Found as(NameKind other) {
        return other == kind ? this : new Found(other, sentence, from, to);
    }

    int size() {
        return to - from;
    }

    /** The name's tokens with a blank between them. */
    String key(String[] forms) {
        return size() == 1 ? forms[from] : String.join(" ", java.util.Arrays.asList(forms).subList(from, to));
    }
}
