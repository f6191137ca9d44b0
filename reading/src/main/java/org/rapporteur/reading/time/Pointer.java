package org.rapporteur.reading.time;

/** Which of many stretches of the calendar a word points at. */
enum Pointer {
    /** The one before the report's date. */
    LAST(-1, false),
    /** The one the report's date lies in. */
    THIS(0, false),
    /** The one after the report's date. */
    NEXT(1, false),
    /** The one before the date last spoken of. */
    PREVIOUS(-1, true),
    /** The one the date last spoken of lies in. */
    SAME(0, true),
    /** The one after the date last spoken of. */
    FOLLOWING(1, true);

    private static final Pointer[] ALL = values();

    private final int offset;
    private final boolean fromMention;

    Pointer(int offset, boolean fromMention) {
        this.offset = offset;
        this.fromMention = fromMention;
    }

    static Pointer at(int ordinal) {
        return ALL[ordinal];
    }

    int offset() {
        return offset;
    }

    boolean fromMention() {
        return fromMention;
    }
}
