package org.rapporteur.reading.time;

/** What an expression means by itself, before it is known from where it is seen. */
@FunctionalInterface
interface Meaning {

    Resolved resolve(Context context);
}
