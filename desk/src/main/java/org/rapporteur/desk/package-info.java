/** The case is shown: command line, brief, exports. */
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
