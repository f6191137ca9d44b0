/** Files, folders, web pages and archives become reports: what is readable is read, what is not is named with the reason. */
@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
