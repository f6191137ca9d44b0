/** Plain text and Markdown. */
@NullMarked
package org.rapporteur.intake.text;

import org.jspecify.annotations.NullMarked;
