package org.rapporteur.reading.statement;

import java.util.List;

/** A way to find statements in a sentence. */
interface Rule {

    /** What it looks for, in words that complete "found by". */
    String description();

    /** Adds what it finds. */
    void find(Passage passage, List<Find> into);
}
