/** Reads the example of our own and compares what was found with what a careful reader noted down beside it. */
@NullMarked
package org.rapporteur.measure.example;

import org.jspecify.annotations.NullMarked;
