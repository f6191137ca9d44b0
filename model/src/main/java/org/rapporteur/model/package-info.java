/**
 * The records that all modules speak in: reports, spans, findings, parties and the case they make up.
 *
 * <p>Everything here is immutable and holds no behaviour beyond checking itself. Offsets are Java {@code char}
 * positions into a report's text exactly as stored, start inclusive, end exclusive.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
