/** Finds what is said to come. */
@NullMarked
package org.rapporteur.reading.forecast;

import org.jspecify.annotations.NullMarked;
