/** A report is read: rules over sentences and their trees find who is said to have said what, and every finding tells why. */
@NullMarked
package org.rapporteur.reading;

import org.jspecify.annotations.NullMarked;
