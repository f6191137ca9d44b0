/** Scores loaded words in an outlet's own voice against articles annotated with spans of bias. */
@NullMarked
package org.rapporteur.measure.loaded;

import org.jspecify.annotations.NullMarked;
