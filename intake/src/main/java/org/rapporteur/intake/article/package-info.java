/** A report on its way in, before it is checked against the others. */
@NullMarked
package org.rapporteur.intake.article;

import org.jspecify.annotations.NullMarked;
