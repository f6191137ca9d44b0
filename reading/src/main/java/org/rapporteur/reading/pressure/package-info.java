/** Finds what bears on the hand of a party. */
@NullMarked
package org.rapporteur.reading.pressure;

import org.jspecify.annotations.NullMarked;
