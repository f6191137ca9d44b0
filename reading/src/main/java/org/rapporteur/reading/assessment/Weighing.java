package org.rapporteur.reading.assessment;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Direction;
import org.rapporteur.reading.text.Clause;

/** Tells which way a phrase judges by the words in it. */
final class Weighing {

    private final Judgements judgements;

    Weighing(Judgements judgements) {
        this.judgements = judgements;
    }

    /** Which way the words judge together, what is denied turned round; null when none of them judges. */
    @Nullable
    Direction direction(Sentence sentence, BitSet words) {
        Direction direction = null;
        boolean denied = false;
        for (int token = words.nextSetBit(0); token >= 0; token = words.nextSetBit(token + 1)) {
            Judgement judgement = judgements.inName(sentence, token);
            if (judgement != null) {
                Direction here = denied ? turned(judgement.direction()) : judgement.direction();
                direction = direction == null || direction == here ? here : Direction.MIXED;
                denied = false;
            } else if (Clause.denies(sentence.lemma(token))) {
                denied = true;
            }
        }
        return direction;
    }

    boolean loaded(Sentence sentence, BitSet words) {
        for (int token = words.nextSetBit(0); token >= 0; token = words.nextSetBit(token + 1)) {
            Judgement judgement = judgements.inName(sentence, token);
            if (judgement != null && judgement.loaded()) {
                return true;
            }
        }
        return false;
    }

    static Direction turned(Direction direction) {
        return switch (direction) {
            case FAVOURABLE -> Direction.ADVERSE;
            case ADVERSE -> Direction.FAVOURABLE;
            case MIXED -> Direction.MIXED;
        };
    }
}
