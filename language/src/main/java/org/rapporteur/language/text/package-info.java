/** From untouched text to sentences and tokens, split as English Universal Dependencies treebanks split them. */
@NullMarked
package org.rapporteur.language.text;

import org.jspecify.annotations.NullMarked;
