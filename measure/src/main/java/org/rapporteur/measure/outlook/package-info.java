/** The outlook module against published models, and how fast it is. */
@NullMarked
package org.rapporteur.measure.outlook;

import org.jspecify.annotations.NullMarked;
