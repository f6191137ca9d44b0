/** How well reports are grouped into stories. */
@NullMarked
package org.rapporteur.measure.story;

import org.jspecify.annotations.NullMarked;
