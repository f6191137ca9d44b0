/** Why a verdict is as it is: the moves and counter-moves that make or break it, in an order a person can follow. */
@NullMarked
package org.rapporteur.outlook.play;

import org.jspecify.annotations.NullMarked;
