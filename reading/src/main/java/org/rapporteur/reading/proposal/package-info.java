/** Finds the plans and packages on the table, what they hold, and how each party took them. */
@NullMarked
package org.rapporteur.reading.proposal;

import org.jspecify.annotations.NullMarked;
