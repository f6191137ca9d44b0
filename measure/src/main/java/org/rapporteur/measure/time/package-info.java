/** Scores and benchmarks of time expressions. */
@NullMarked
package org.rapporteur.measure.time;

import org.jspecify.annotations.NullMarked;
