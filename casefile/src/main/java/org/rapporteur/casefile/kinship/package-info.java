/** Which reports share passages, and which independent voices stand behind a line. */
@NullMarked
package org.rapporteur.casefile.kinship;

import org.jspecify.annotations.NullMarked;
