/** Reads time expressions and resolves them against the report's date. */
@NullMarked
package org.rapporteur.reading.time;

import org.jspecify.annotations.NullMarked;
