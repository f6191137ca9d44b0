/** What several reports say alike, in the same or other words. */
@NullMarked
package org.rapporteur.casefile.claim;

import org.jspecify.annotations.NullMarked;
