package org.rapporteur.reading.time;

import org.rapporteur.language.data.DataFile;

/** Reads the values of words from the data file. */
final class WordValues {

    private WordValues() {}

    @SuppressWarnings("EnumOrdinal") // table places within one run
    static int of(DataFile.Row row, WordKind kind) {
        return switch (kind) {
            case UNIT, UNITS, FREQUENCY -> Vocabulary.label(row, 2, Unit.values()).ordinal();
            case POINTER -> Vocabulary.label(row, 2, Pointer.values()).ordinal();
            case PART, PARTS -> DayPart.of(row).ordinal();
            case EDGE -> Vocabulary.label(row, 2, Edge.values()).ordinal();
            case WEEKDAY, WEEKDAYS -> number(row, 1, 7);
            case MONTH -> number(row, 1, 12);
            case SEASON, SEASONS -> number(row, 0, 3);
            case MERIDIEM -> number(row, 0, 12);
            case ORDINAL -> number(row, 1, 31);
            case CARDINAL, SCALE, DECADE -> number(row, 0, 1_000_000_000);
            case DAY, AGO, SHIFT -> number(row, -1, 1);
            default -> 0;
        };
    }

    private static int number(DataFile.Row row, int least, int most) {
        try {
            int number = Integer.parseInt(row.cells().get(2));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, as for a number out of range
        }
        throw row.wrong("\"" + row.cells().get(2) + "\" should be a number from " + least + " to " + most + ".");
    }
}
