package org.rapporteur.casefile.course;

import org.rapporteur.model.Cue;
import org.rapporteur.model.Statement;

/** Which statements tell something as having come about. */
final class Statements {

    private Statements() {}

    /** True when the speaker tells it as a fact: not denied, wanted, asked, threatened, promised or foretold. */
    static boolean asserts(Statement statement) {
        Cue cue = statement.speaker().cue();
        if (cue != null && cue.negated()) {
            return false;
        }
        return switch (statement.act()) {
            case SAY, WRITE, CONFIRM, KNOW, SHOW, ACCUSE, PRAISE, CRITICISE, ACCEPT -> true;
            default -> false;
        };
    }
}
