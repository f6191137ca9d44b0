/** The moves between feasible states, and which states a group can bring about. */
@NullMarked
package org.rapporteur.outlook.graph;

import org.jspecify.annotations.NullMarked;
