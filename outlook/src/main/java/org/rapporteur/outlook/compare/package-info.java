/** What changes between two models of one dispute, such as before a deadline and after it. */
@NullMarked
package org.rapporteur.outlook.compare;

import org.jspecify.annotations.NullMarked;
