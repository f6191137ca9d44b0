/** Word classes: what a sentence model knows of single words, made small enough to ship. */
@NullMarked
package org.rapporteur.measure.words;

import org.jspecify.annotations.NullMarked;
