/** The commands and what they print. */
@NullMarked
package org.rapporteur.desk.command;

import org.jspecify.annotations.NullMarked;
