package org.rapporteur.intake.source;

import org.rapporteur.model.Unread;

/** A source turned out to be something to read, or something that cannot be. */
public sealed interface Found {

    /** To be read. */
    record Present(Input input) implements Found {}

    /** Not to be read, and why. */
    record Missing(Unread unread) implements Found {}
}
