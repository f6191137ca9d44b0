package org.rapporteur.reading.commitment;

/** What a word does for a commitment beside those that make one. */
enum Use {
    /** Makes a noun a commitment: "made an offer". */
    LIGHT,
    /** What one accepts or refuses: "the plan". */
    MATTER,
    /** Makes what follows only possible: "considers". */
    WEIGHING,
    /** Tells of what is done as a rule: "often". */
    HABIT,
    /** What follows is done all the same: "began". */
    ASPECT,
    /** Opens a condition: "unless". */
    CONDITION,
    /** What it does good to stop: "the attacks". */
    STRIFE,
    /** What one threatens to do, apart from what one puts in danger: "sanctions". */
    MENACE,
    /** What one offers without being bound to anything: "condolences". */
    IDLE,
    /** What follows is part of something thought up or on paper: "include". */
    MOOTING,
    /** What a party is or undergoes, which is no deed: "know". */
    STATE,
    /** What one warns another of when one means to bring it about: "costs". */
    REPRISAL,
    /** A party is about to do what follows: "ready". */
    READY,
    /** A party means to do what follows; denied, it refuses: "intention". */
    INTENT
}
