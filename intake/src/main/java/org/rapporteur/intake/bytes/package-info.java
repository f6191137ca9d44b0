/** Takes bytes in, within limits: unpacking, and telling text from what is not. */
@NullMarked
package org.rapporteur.intake.bytes;

import org.jspecify.annotations.NullMarked;
