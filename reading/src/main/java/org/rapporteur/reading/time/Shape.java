package org.rapporteur.reading.time;

/** How a token that begins with a digit is written. */
enum Shape {
    /** No digit begins it. */
    NONE,
    /** 12 */
    WHOLE,
    /** 1,200 */
    GROUPED,
    /** 8th */
    ORDINAL,
    /** 1990s, '90s */
    DECADE,
    /** '98 */
    SHORT_YEAR,
    /** 3:30 */
    CLOCK,
    /** 2.5, 2025-08-08, 1/2, or anything else */
    OTHER
}
