package org.rapporteur.language;

/** What the layout of the text makes of a sentence. */
public enum Layout {
    /** Running text. */
    PROSE,
    /** A line of its own that heads what follows. */
    HEADING,
    /** An item of a list, without its bullet or number. */
    ITEM
}
