/** Names of persons, places and organisations: found sentence by sentence, settled over the whole document. */
@NullMarked
package org.rapporteur.language.name;

import org.jspecify.annotations.NullMarked;
