/** Grouping of what belongs together. */
@NullMarked
package org.rapporteur.casefile.grouping;

import org.jspecify.annotations.NullMarked;
