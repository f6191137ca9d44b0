package org.rapporteur.reading.party;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;

/** How strongly a mention stands before the reader's mind, by its place in the sentence and its distance. */
final class Salience {

    /** How many sentences back a pronoun may reach. */
    static final int WINDOW = 4;

    private static final double FADING = 0.5;

    private Salience() {}

    static double of(Sentence sentence, Mention mention, int distance) {
        double weight = switch (sentence.relation(mention.head)) {
            case NSUBJ, NSUBJ_OUTER -> 4;
            case NSUBJ_PASS -> 3.5;
            case OBJ, IOBJ, OBL_AGENT -> 2.2;
            case NMOD_POSS -> 1.6;
            case CONJ -> 1.4;
            case ROOT -> 2;
            default -> 1.2;
        };
        if (mention.form == Mention.Form.PRONOUN) {
            weight *= 1.15;
        }
        if (sentence.relation(mention.head).base() == Relation.NSUBJ
                && main(sentence, sentence.head(mention.head))) {
            weight += 0.8;
        }
        return weight * Math.pow(FADING, distance);
    }

    private static boolean main(Sentence sentence, int predicate) {
        return predicate != Sentence.NO_HEAD && sentence.relation(predicate) == Relation.ROOT;
    }
}
