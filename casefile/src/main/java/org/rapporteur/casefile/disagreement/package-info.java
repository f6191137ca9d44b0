/** What cannot all be so, and what only changed with time. */
@NullMarked
package org.rapporteur.casefile.disagreement;

import org.jspecify.annotations.NullMarked;
