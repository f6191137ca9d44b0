package org.rapporteur.outlook.partial;

import java.util.Collection;

/** Whether a state is stable when preferences are known in part; each is exact. */
public enum Answer {
    /** Stable under every ranking that agrees with what is known. */
    ALWAYS("holds whatever the unknowns"),
    /** Stable under none of them. */
    NEVER("cannot hold"),
    /** Stable under some and not under others. */
    DEPENDS("depends"),
    /** The model is beyond the sizes for which the question is answered exactly. */
    NOT_DECIDED("not decided");

    private final String words;

    Answer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the unknowns make no difference to it. */
    public boolean known() {
        return this == ALWAYS || this == NEVER;
    }

    /** For verdicts that turn on separate unknowns, all of which have to hold. */
    static Answer all(Collection<Answer> answers) {
        if (answers.contains(NEVER)) {
            return NEVER;
        }
        return answers.contains(NOT_DECIDED) ? NOT_DECIDED : answers.contains(DEPENDS) ? DEPENDS : ALWAYS;
    }

    static Answer of(boolean always, boolean ever) {
        return always ? ALWAYS : ever ? DEPENDS : NEVER;
    }
}
