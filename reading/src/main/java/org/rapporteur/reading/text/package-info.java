/** A report's text as all who look for findings see it: its sentences, trees, parties, statements and moments. */
@NullMarked
package org.rapporteur.reading.text;

import org.jspecify.annotations.NullMarked;
