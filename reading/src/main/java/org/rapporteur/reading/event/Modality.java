package org.rapporteur.reading.event;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;

/**
 * How a predicate is put.
 *
 * @param negated "did not", "never", "no"
 * @param future "will", "would", "is to"
 * @param possible "may", "could"
 * @param due "must", "should"
 */
record Modality(boolean negated, boolean future, boolean possible, boolean due) {

    static Modality of(Sentence sentence, int predicate) {
        boolean negated = false;
        boolean future = false;
        boolean possible = false;
        boolean due = false;
        for (int child = sentence.firstChild(predicate); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (relation == Relation.AUX) {
                switch (sentence.lemma(child)) {
                    case "will", "would", "shall", "'ll", "wo" -> future = true;
                    case "may", "might", "could", "can" -> possible = true;
                    case "must", "should", "ought" -> due = true;
                    default -> {
                    }
                }
            } else if (relation == Relation.ADVMOD || relation == Relation.DET) {
                switch (sentence.lemma(child)) {
                    case "not", "never", "n't", "no", "neither", "nor" -> negated = true;
                    default -> {
                    }
                }
            }
        }
        return new Modality(negated, future, possible, due);
    }

    /** True for what is told straight: neither refused, nor for later, nor left open. */
    boolean plain() {
        return !negated && !future && !possible && !due;
    }

    /** True for "would", which leaves open what "will" plans. */
    static boolean would(Sentence sentence, int predicate) {
        for (int child = sentence.firstChild(predicate); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.AUX && sentence.lemma(child).equals("would")) {
                return true;
            }
        }
        return false;
    }
}
