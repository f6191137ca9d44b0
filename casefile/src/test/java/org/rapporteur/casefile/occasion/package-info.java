/** Tests of gathering what reports tell of one happening. */
@NullMarked
package org.rapporteur.casefile.occasion;

import org.jspecify.annotations.NullMarked;
