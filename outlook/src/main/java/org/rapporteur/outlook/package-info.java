/** Exact analysis of a dispute as a graph model for conflict resolution (Fang, Hipel, Kilgour 1993); knows nothing of text. */
@NullMarked
package org.rapporteur.outlook;

import org.jspecify.annotations.NullMarked;
