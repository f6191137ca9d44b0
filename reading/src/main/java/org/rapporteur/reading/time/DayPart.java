package org.rapporteur.reading.time;

import org.rapporteur.language.data.DataFile;

/** A part of the day as TIMEX3 writes it, or a time of day that has a name. */
enum DayPart {
    MORNING("MO"), AFTERNOON("AF"), EVENING("EV"), NIGHT("NI"), DAYTIME("DT"), NOON("12:00"), MIDNIGHT("24:00");

    private static final DayPart[] ALL = values();

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    static DayPart at(int ordinal) {
        return ALL[ordinal];
    }

    static DayPart of(DataFile.Row row) {
        return Vocabulary.label(row, 2, ALL);
    }

    String code() {
        return code;
    }
}
