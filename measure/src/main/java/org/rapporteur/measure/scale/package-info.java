/** How comparing goes when there are thousands of reports: time, memory, and copies found. */
@NullMarked
package org.rapporteur.measure.scale;

import org.jspecify.annotations.NullMarked;
