package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;

/** Finds one kind of time expression. Looks at a bounded number of words, so that time grows with the text alone. */
interface Rule {

    /** The expression that begins at the place, or null. */
    @Nullable
    Match at(Line line, int at);
}
