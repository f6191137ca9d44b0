/** Publication dates, as written in a report or a file name. */
@NullMarked
package org.rapporteur.intake.date;

import org.jspecify.annotations.NullMarked;
