/** Which reports tell of one affair. */
@NullMarked
package org.rapporteur.casefile.story;

import org.jspecify.annotations.NullMarked;
