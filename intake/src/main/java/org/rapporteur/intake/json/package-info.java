/** JSON and JSON Lines of articles. */
@NullMarked
package org.rapporteur.intake.json;

import org.jspecify.annotations.NullMarked;
