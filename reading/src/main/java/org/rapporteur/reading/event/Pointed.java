package org.rapporteur.reading.event;

import org.rapporteur.language.Sentence;
import org.rapporteur.model.Moment;

/** Another happening of the same kind, told by a pronoun and its day alone: "that of March 3", "the one on Monday". */
final class Pointed {

    private Pointed() {}

    /** The pronoun whose day a time expression tells; -1 when it tells that of no pronoun. By the words, not the tree. */
    static int pronoun(Sentence sentence, Moment moment) {
        int token = 0;
        while (token < sentence.size() && sentence.end(token) <= moment.span().start()) {
            token++;
        }
        int preposition = token - 1;
        if (preposition < 1 || !switch (sentence.lemma(preposition)) {
            case "of", "on", "in" -> true;
            default -> false;
        }) {
            return -1;
        }
        return switch (sentence.lemma(preposition - 1)) {
            case "that", "those", "one" -> preposition - 1;
            default -> -1;
        };
    }
}
