/** Scores against annotated sets, one class a set. */
@NullMarked
package org.rapporteur.measure.score;

import org.jspecify.annotations.NullMarked;
