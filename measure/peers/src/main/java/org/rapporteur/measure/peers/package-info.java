/** The language layer timed beside another program on the same texts in the same run; never shipped. */
@NullMarked
package org.rapporteur.measure.peers;

import org.jspecify.annotations.NullMarked;
