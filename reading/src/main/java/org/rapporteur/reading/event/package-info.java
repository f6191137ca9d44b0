/** Finds what happened or is planned, and tells which category of happening a sentence tells between two parties. */
@NullMarked
package org.rapporteur.reading.event;

import org.jspecify.annotations.NullMarked;
