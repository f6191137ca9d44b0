/** Parts of speech: universal ones and those of the Penn Treebank, settled together. */
@NullMarked
package org.rapporteur.language.tag;

import org.jspecify.annotations.NullMarked;
