/** Tells English from other languages. */
@NullMarked
package org.rapporteur.intake.english;

import org.jspecify.annotations.NullMarked;
