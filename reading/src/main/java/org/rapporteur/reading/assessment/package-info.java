/** Finds judgements: who judges what, which way, in which words. */
@NullMarked
package org.rapporteur.reading.assessment;

import org.jspecify.annotations.NullMarked;
