@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
