/** Readings are filed: the same party is one party across all reports. */
@NullMarked
package org.rapporteur.casefile;

import org.jspecify.annotations.NullMarked;
