@NullMarked
package org.rapporteur.casefile.disagreement;

import org.jspecify.annotations.NullMarked;
