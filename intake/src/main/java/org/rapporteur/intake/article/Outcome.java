package org.rapporteur.intake.article;

import org.rapporteur.model.Unread;

/** What came of one place in one source: a draft, or the reason there is none. */
public sealed interface Outcome permits Draft, Outcome.Refused {

    /** Nothing could be read here. */
    record Refused(Unread unread) implements Outcome {}

    static Outcome refused(String source, String reason) {
        return new Refused(new Unread(source, reason));
    }
}
