/** Benchmarks, run by JMH. */
@NullMarked
package org.rapporteur.measure.bench;

import org.jspecify.annotations.NullMarked;
