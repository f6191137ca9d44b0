/** Which references a verdict rests on, and how few of them would have to fall for it to turn. */
@NullMarked
package org.rapporteur.outlook.evidence;

import org.jspecify.annotations.NullMarked;
