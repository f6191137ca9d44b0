package org.rapporteur.model;

import java.util.List;

/** Something found in a report, with the words it rests on and the reason it was found. */
public sealed interface Finding permits Statement, Told {

    /** Unique within a case; the same for the same finding in the same report on every run. */
    String id();

    /** The id of the report it was found in. */
    String report();

    /** All words it rests on, in order; never empty. */
    List<Span> spans();

    /** The rule that found it, in a sentence a reader understands. */
    String reason();
}
