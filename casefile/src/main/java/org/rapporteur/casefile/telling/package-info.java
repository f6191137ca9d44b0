/** How each outlet tells the affair. */
@NullMarked
package org.rapporteur.casefile.telling;

import org.jspecify.annotations.NullMarked;
