/** What became of commitments, plans and forecasts over the dates of the reports. */
@NullMarked
package org.rapporteur.casefile.course;

import org.jspecify.annotations.NullMarked;
