/** Whether deciders who act together would leave a state that each alone would not. */
@NullMarked
package org.rapporteur.outlook.coalition;

import org.jspecify.annotations.NullMarked;
