/** Which states hold, for one decider and for all, under the five concepts. */
@NullMarked
package org.rapporteur.outlook.stability;

import org.jspecify.annotations.NullMarked;
