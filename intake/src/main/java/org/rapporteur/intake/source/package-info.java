/** Finds the files behind the sources that a reader names. */
@NullMarked
package org.rapporteur.intake.source;

import org.jspecify.annotations.NullMarked;
