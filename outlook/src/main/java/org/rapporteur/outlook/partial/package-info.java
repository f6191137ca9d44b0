/** What holds whatever is unknown of the deciders' preferences, what cannot hold, and on which unknowns the rest turns. */
@NullMarked
package org.rapporteur.outlook.partial;

import org.jspecify.annotations.NullMarked;
