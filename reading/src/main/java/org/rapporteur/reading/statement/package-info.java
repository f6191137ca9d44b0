/** Who is reported to have said what: rules over sentences and their trees, each with a description that becomes the reason of what it finds. */
@NullMarked
package org.rapporteur.reading.statement;

import org.jspecify.annotations.NullMarked;
