/** The reports of a case are held against each other: from kinship of texts to what became of each commitment. */
@NullMarked
package org.rapporteur.casefile.comparison;

import org.jspecify.annotations.NullMarked;
