/** Which preferences would make a wanted state stable. */
@NullMarked
package org.rapporteur.outlook.inverse;

import org.jspecify.annotations.NullMarked;
