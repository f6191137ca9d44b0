/** Saved web pages: what they say about themselves, and their main text. */
@NullMarked
package org.rapporteur.intake.page;

import org.jspecify.annotations.NullMarked;
