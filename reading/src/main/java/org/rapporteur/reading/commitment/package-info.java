/** Finds what parties threaten, promise, offer, demand, request, accept, refuse and agree. */
@NullMarked
package org.rapporteur.reading.commitment;

import org.jspecify.annotations.NullMarked;
