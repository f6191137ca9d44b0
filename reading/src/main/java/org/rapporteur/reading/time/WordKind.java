package org.rapporteur.reading.time;

/** What a word can be to a time expression. The names in lower case stand in the data file. */
@SuppressWarnings("EnumOrdinal") // bits and table places within one run
enum WordKind {
    WEEKDAY, WEEKDAYS, MONTH, UNIT, UNITS, SEASON, SEASONS, PART, PARTS, CARDINAL, ORDINAL, SCALE, VAGUE, A, THE, POINTER, EACH, DAY, FREQUENCY, EDGE, FRACTION, AGO, SHIFT, ZONE, MERIDIEM, ADDED, DECADE, FUTURE, PAST, AHEAD, PREPOSITION, PHRASE;

    private static final WordKind[] ALL = values();

    final int bit = 1 << ordinal();

    static int count() {
        return ALL.length;
    }
}
