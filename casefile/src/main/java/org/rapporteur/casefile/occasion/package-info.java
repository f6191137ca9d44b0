/** Which findings of different reports speak of one happening. */
@NullMarked
package org.rapporteur.casefile.occasion;

import org.jspecify.annotations.NullMarked;
