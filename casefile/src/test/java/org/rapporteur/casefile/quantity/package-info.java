@NullMarked
package org.rapporteur.casefile.quantity;

import org.jspecify.annotations.NullMarked;
