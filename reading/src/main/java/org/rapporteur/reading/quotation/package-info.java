/** Which stretches of a text stand in quotation marks, also where the marks do not balance. */
@NullMarked
package org.rapporteur.reading.quotation;

import org.jspecify.annotations.NullMarked;
